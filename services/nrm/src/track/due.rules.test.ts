import { describe, expect, it } from 'vitest';
import type { DecisionKind, DecisionOutcome } from '../decision/decision.vocabulary.js';
import { dueOf, standingOf } from './due.rules.js';
import { decidedByOf, timingOf } from './timing.rules.js';
import { trackOf, type Step } from './track.rules.js';
import { trackStates } from './track.states.js';

const referredOn = '2026-02-03';
const step = (
  decidedOn: string,
  kind: DecisionKind,
  outcome: DecisionOutcome | null = null,
): Step => ({ decidedOn, kind, outcome });
const standing = (steps: readonly Step[], today = '2026-02-05') =>
  standingOf(trackOf(steps), steps, timingOf(referredOn, steps, 'HOME_OFFICE', today));
const due = (steps: readonly Step[], today: string) => dueOf(standing(steps, today), today);

const positive = step('2026-02-06', 'REASONABLE_GROUNDS', 'POSITIVE');
const negative = step('2026-02-06', 'REASONABLE_GROUNDS', 'NEGATIVE');

describe('what a referral waits for', () => {
  it('is reasonable grounds, in time until the fifth working day and late after it', () => {
    expect(standing([])).toEqual({ state: 'REASONABLE_GROUNDS_PENDING', dueOn: '2026-02-10' });
    expect(due([], '2026-02-10')).toBe('REASONABLE_GROUNDS');
    expect(due([], '2026-02-11')).toBe('REASONABLE_GROUNDS_LATE');
  });

  it('is the end of the recovery period, and from its last day on conclusive grounds', () => {
    expect(standing([positive])).toMatchObject({ dueOn: '2026-03-08' });
    expect(due([positive], '2026-03-07')).toBe('RECOVERY_PERIOD');
    expect(due([positive], '2026-03-08')).toBe('CONCLUSIVE_GROUNDS');
  });

  it.each([
    ['looked at again', [negative, step('2026-03-01', 'RECONSIDERATION_ASKED')], 'RECONSIDERATION'],
    ['suspended', [positive, step('2026-03-01', 'SUSPENSION')], 'STANDING_STILL'],
  ] as const)('and since when, where it is %s', (_, steps, expected) => {
    expect(standing(steps)).toMatchObject({ dueOn: '2026-03-01' });
    expect(due(steps, '2026-04-01')).toBe(expected);
  });

  it.each([
    ['refused', [negative]],
    ['withdrawn', [step('2026-02-04', 'WITHDRAWAL')]],
    ['decided', [positive, step('2026-04-01', 'CONCLUSIVE_GROUNDS', 'POSITIVE')]],
  ] as const)('is nothing once it is %s', (_, steps) => {
    expect(standing(steps).dueOn).toBeNull();
    expect(due(steps, '2026-05-01')).toBeNull();
  });

  it('is told of every state', () => {
    for (const state of trackStates) {
      const { dueOn } = standingOf(
        { state, outOfOrder: [] },
        [positive, step('2026-03-01', 'SUSPENSION'), step('2026-03-02', 'RECONSIDERATION_ASKED')],
        timingOf(referredOn, [positive], 'HOME_OFFICE', '2026-03-03'),
      );
      expect([state, dueOf({ state, dueOn }, '2026-03-03') !== null]).toEqual([
        state,
        dueOn !== null,
      ]);
    }
  });
});

it('the limits of a panel hold once a panel has decided anything', () => {
  expect(decidedByOf([])).toBe('HOME_OFFICE');
  expect(decidedByOf([{ competentAuthority: 'SCA' }, { competentAuthority: null }])).toBe(
    'HOME_OFFICE',
  );
  expect(
    decidedByOf([{ competentAuthority: 'SCA' }, { competentAuthority: 'DEVOLVED_PANEL' }]),
  ).toBe('DEVOLVED_PANEL');
});
