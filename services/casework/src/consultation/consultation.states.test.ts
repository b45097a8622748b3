import { describe, expect, it } from 'vitest';
import {
  consultationActions,
  consultationLifecycle,
  consultationStates,
  type ConsultationAction,
  type ConsultationState,
} from './consultation.states.js';

/** Every step that exists; whatever is not here must be refused. */
const steps: Record<ConsultationState, Partial<Record<ConsultationAction, ConsultationState>>> = {
  OPEN: { giveAdvice: 'ADVICE_GIVEN', followUp: 'FOLLOWED_UP', closeWithoutAdvice: 'CLOSED' },
  ADVICE_GIVEN: { giveAdvice: 'ADVICE_GIVEN', followUp: 'FOLLOWED_UP' },
  FOLLOWED_UP: { giveAdvice: 'ADVICE_GIVEN', close: 'CLOSED' },
  CLOSED: { reopen: 'OPEN' },
};

describe('the life of a consultation', () => {
  it.each(
    consultationStates.flatMap((state) =>
      consultationActions.map((action) => [state, action] as const),
    ),
  )('answers %s × %s as the table says', (state, action) => {
    const to = steps[state][action];
    expect(consultationLifecycle.move(state, action)).toMatchObject(
      to ? { ok: true, to } : { ok: false, code: 'ACTION_NOT_POSSIBLE_NOW' },
    );
  });

  it('closes after advice only when it was followed up and every answer is there', () => {
    for (const state of consultationStates)
      if (consultationLifecycle.allows(state, 'close'))
        expect(consultationLifecycle.move(state, 'close')).toMatchObject({
          guards: ['nothingUnanswered'],
        });
    expect(consultationLifecycle.allows('ADVICE_GIVEN', 'close')).toBe(false);
  });
});
