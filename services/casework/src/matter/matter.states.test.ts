import { describe, expect, it } from 'vitest';
import { londonInstant } from '@ictg/kit/calendar';
import { shippedClockSettings } from '../clock/index.js';
import { gapActions, gapLifecycle } from '../gap/gap.states.js';
import { gapStates } from '../gap/gap.vocabulary.js';
import { matterDays, nextDueOn } from './matter.rules.js';
import {
  matterActions,
  matterLifecycle,
  matterStates,
  type MatterAction,
  type MatterState,
} from './matter.states.js';

const steps: Record<MatterState, Partial<Record<MatterAction, MatterState>>> = {
  RECEIVED: { takeInHand: 'IN_HAND', withdraw: 'WITHDRAWN' },
  IN_HAND: { answer: 'ANSWERED', withdraw: 'WITHDRAWN' },
  ANSWERED: { reopen: 'IN_HAND' },
  WITHDRAWN: { reopen: 'IN_HAND' },
};

describe('the life of a complaint or incident', () => {
  it.each(matterStates.flatMap((state) => matterActions.map((action) => [state, action] as const)))(
    'answers %s × %s as the table says',
    (state, action) => {
      const to = steps[state][action];
      expect(matterLifecycle.move(state, action)).toMatchObject(
        to ? { ok: true, to } : { ok: false },
      );
    },
  );

  it('has its days by the targets in force, in working days over Christmas', () => {
    const came = londonInstant('2026-12-23', '10:00');
    expect(matterDays(shippedClockSettings, 'COMPLAINT', came)).toEqual({
      inHandDueOn: '2026-12-30',
      answerDueOn: '2027-01-18',
    });
    expect(matterDays(shippedClockSettings, 'INCIDENT', came)).toEqual({
      inHandDueOn: null,
      answerDueOn: '2027-01-04',
    });
  });

  it.each([
    ['RECEIVED', '2026-03-04', '2026-03-04'],
    ['RECEIVED', null, '2026-03-20'],
    ['IN_HAND', '2026-03-04', '2026-03-20'],
    ['ANSWERED', '2026-03-04', null],
    ['WITHDRAWN', '2026-03-04', null],
  ] as const)('waits, %s and %s, for %s', (state, inHandDueOn, due) => {
    expect(nextDueOn({ state, inHandDueOn, answerDueOn: '2026-03-20' })).toBe(due);
  });
});

describe('the life of a local gap', () => {
  const gapSteps: Record<string, string> = {
    'OPEN meet': 'MET',
    'OPEN letGo': 'NO_LONGER_NEEDED',
    'MET reopen': 'OPEN',
    'NO_LONGER_NEEDED reopen': 'OPEN',
  };
  it.each(gapStates.flatMap((state) => gapActions.map((action) => [state, action] as const)))(
    'answers %s × %s as the table says',
    (state, action) => {
      const to = gapSteps[`${state} ${action}`];
      expect(gapLifecycle.move(state, action)).toMatchObject(to ? { ok: true, to } : { ok: false });
    },
  );
});
