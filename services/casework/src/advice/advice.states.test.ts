import { describe, expect, it } from 'vitest';
import {
  adviceActions,
  adviceLifecycle,
  adviceStates,
  type AdviceAction,
  type AdviceState,
} from './advice.states.js';

/** Every step that exists; whatever is not here must be refused. */
const steps: Record<AdviceState, Partial<Record<AdviceAction, AdviceState>>> = {
  AWAITING_ANSWER: { extend: 'AWAITING_ANSWER', answer: 'ANSWERED', withdraw: 'WITHDRAWN' },
  ANSWERED: { correctAnswer: 'AWAITING_ANSWER', recordOutcome: 'OUTCOME_RECORDED' },
  OUTCOME_RECORDED: { correctOutcome: 'ANSWERED' },
  WITHDRAWN: {},
};

describe('the life of advice', () => {
  it.each(adviceStates.flatMap((state) => adviceActions.map((action) => [state, action] as const)))(
    'answers %s × %s as the table says',
    (state, action) => {
      const to = steps[state][action];
      expect(adviceLifecycle.move(state, action)).toMatchObject(
        to ? { ok: true, to } : { ok: false, code: 'ACTION_NOT_POSSIBLE_NOW' },
      );
    },
  );
});
