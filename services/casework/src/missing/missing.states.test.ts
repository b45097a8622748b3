import { describe, expect, it } from 'vitest';
import {
  missingActions,
  missingLifecycle,
  missingStates,
  type MissingAction,
  type MissingState,
} from './missing.states.js';

/** Every step that exists; whatever is not here must be refused. */
const steps: Record<MissingState, Partial<Record<MissingAction, MissingState>>> = {
  MISSING: { recordTold: 'MISSING', recordReturn: 'RETURNED', endWithoutInterview: 'DONE' },
  RETURNED: {
    offerInterview: 'INTERVIEW_OFFERED',
    holdInterview: 'DONE',
    declineInterview: 'DONE',
  },
  INTERVIEW_OFFERED: { holdInterview: 'DONE', declineInterview: 'DONE' },
  DONE: {},
};

describe('the life of a missing episode', () => {
  it.each(
    missingStates.flatMap((state) => missingActions.map((action) => [state, action] as const)),
  )('answers %s × %s as the table says', (state, action) => {
    const to = steps[state][action];
    expect(missingLifecycle.move(state, action)).toMatchObject(
      to ? { ok: true, to } : { ok: false },
    );
  });
});
