import { describe, expect, it } from 'vitest';
import { nextTry, outcomeFault, type Outcome } from './engagement.rules.js';
import { declineReasons, engagementOutcomes } from './engagement.vocabulary.js';

const told = (changes: Partial<Outcome> = {}): Outcome => ({
  outcome: 'ASKED',
  reason: null,
  nextTryOn: null,
  ...changes,
});
const fieldOf = (outcome: Outcome, askedOn = '2026-08-01') =>
  outcomeFault(outcome, askedOn, '2026-09-01')?.detail.field ?? null;

describe('what came of asking a team', () => {
  it.each(
    engagementOutcomes.flatMap((outcome) =>
      [null, ...declineReasons].map((reason) => [outcome, reason] as const),
    ),
  )('%s with the reason %s has a reason exactly when it is a refusal', (outcome, reason) => {
    expect(fieldOf(told({ outcome, reason }))).toBe(
      (outcome === 'DECLINED') === (reason !== null) ? null : 'reason',
    );
  });

  it('was asked by today, and is tried again later than that', () => {
    expect(fieldOf(told(), '2026-09-02')).toBe('askedOn');
    expect(fieldOf(told({ nextTryOn: '2026-08-01' }))).toBe('nextTryOn');
    expect(fieldOf(told({ nextTryOn: '2026-08-02' }))).toBeNull();
  });

  it.each([
    ['ASKED', null],
    ['AGREED', null],
    ['DECLINED', '2026-10-30'],
    ['NO_ANSWER', '2026-10-30'],
  ] as const)(
    'after %s the team is asked again on %s unless it named a day',
    (outcome, expected) => {
      expect(nextTry(told({ outcome }), '2026-08-01', 90)).toBe(expected);
      expect(nextTry(told({ outcome, nextTryOn: '2027-01-01' }), '2026-08-01', 90)).toBe(
        '2027-01-01',
      );
    },
  );
});
