import { describe, expect, it } from 'vitest';
import {
  supportActions,
  supportLifecycle,
  supportStates,
  type SupportAction,
  type SupportState,
} from './support.states.js';

const takenOver = {
  reallocate: 'ALLOCATED',
  changeRoute: 'ALLOCATED',
  transfer: 'ALLOCATED',
  close: 'CLOSED',
} as const;

/** Every step that exists; whatever is not here must be refused. */
const steps: Record<SupportState, Partial<Record<SupportAction, SupportState>>> = {
  AWAITING_ALLOCATION: {
    allocate: 'ALLOCATED',
    changeRoute: 'AWAITING_ALLOCATION',
    transfer: 'AWAITING_ALLOCATION',
    close: 'CLOSED',
  },
  ALLOCATED: { ...takenOver, recordFirstContact: 'FIRST_CONTACT_MADE' },
  FIRST_CONTACT_MADE: { ...takenOver, beginWork: 'ACTIVE', planEnding: 'ENDING_PLANNED' },
  ACTIVE: { ...takenOver, planEnding: 'ENDING_PLANNED' },
  ENDING_PLANNED: { ...takenOver, cancelEnding: 'ACTIVE' },
  CLOSED: { reopen: 'AWAITING_ALLOCATION' },
};

const everyPair = supportStates.flatMap((state) =>
  supportActions.map((action) => [state, action] as const),
);

describe('the life of an episode of support', () => {
  it.each(everyPair)('answers %s × %s as the table says', (state, action) => {
    const to = steps[state][action];
    expect(supportLifecycle.move(state, action)).toMatchObject(
      to
        ? { ok: true, to }
        : {
            ok: false,
            code: 'ACTION_NOT_POSSIBLE_NOW',
            sentence: expect.stringContaining('not possible') as string,
          },
    );
  });

  it('never leaves a child between two workers: whoever hands over names the next in the same step', () => {
    for (const state of supportStates.filter((one) => supportLifecycle.allows(one, 'reallocate'))) {
      expect(supportLifecycle.move(state, 'reallocate')).toMatchObject({
        guards: expect.arrayContaining(['newWorkerNamed', 'handoverWritten']) as string[],
      });
      expect(supportLifecycle.move(state, 'transfer')).toMatchObject({
        guards: expect.arrayContaining(['newWorkerNamed', 'handoverWritten']) as string[],
      });
      expect(supportLifecycle.move(state, 'changeRoute')).toMatchObject({
        guards: expect.arrayContaining(['newWorkerNamed', 'newOfferDecided']) as string[],
      });
    }
  });

  it('closes a case of a long-missing child only with a manager behind it, and can reopen every case', () => {
    for (const state of supportStates.filter((one) => supportLifecycle.isOpen(one))) {
      expect(supportLifecycle.move(state, 'close')).toMatchObject({
        to: 'CLOSED',
        guards: ['reasonGiven', 'missingSignedOff', 'approvedByAnother'],
      });
    }
    expect(supportLifecycle.isOpen('CLOSED')).toBe(false);
    expect(supportLifecycle.actionsFrom('CLOSED')).toEqual(['reopen']);
  });
});
