import { describe, expect, it } from 'vitest';
import {
  denialActions,
  denialLifecycle,
  denialStates,
  type DenialAction,
  type DenialState,
} from './denial.states.js';

/** Every step that exists; whatever is not here must be refused. */
const steps: Record<DenialState, Partial<Record<DenialAction, DenialState>>> = {
  SAID: { confirm: 'CONFIRMED', undo: 'UNDONE' },
  CONFIRMED: { undo: 'UNDONE' },
  UNDONE: {},
};

describe('the life of a statement that a record is not of a child', () => {
  it.each(denialStates.flatMap((state) => denialActions.map((action) => [state, action] as const)))(
    'answers %s × %s as the table says',
    (state, action) => {
      const to = steps[state][action];
      expect(denialLifecycle.move(state, action)).toMatchObject(
        to ? { ok: true, to } : { ok: false },
      );
    },
  );
});
