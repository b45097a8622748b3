import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { howMany } from '@ictg/kit/testing';
import {
  decisionKinds,
  decisionOutcomes,
  outcomesOf,
  type DecisionKind,
  type DecisionOutcome,
} from '../decision/decision.vocabulary.js';
import { actionFor, outcomeFault, trackOf, type Step } from './track.rules.js';

const step = (
  decidedOn: string,
  kind: DecisionKind,
  outcome: DecisionOutcome | null = null,
): Step => ({ decidedOn, kind, outcome });
const positive = step('2026-01-05', 'REASONABLE_GROUNDS', 'POSITIVE');
const negative = step('2026-01-05', 'REASONABLE_GROUNDS', 'NEGATIVE');

describe('where a referral stands', () => {
  test.each([
    ['nothing decided', [], 'REASONABLE_GROUNDS_PENDING'],
    ['positive grounds', [positive], 'CONCLUSIVE_GROUNDS_PENDING'],
    ['negative grounds', [negative], 'REASONABLE_GROUNDS_NEGATIVE'],
    [
      'both at one meeting, whichever is written first',
      [step('2026-01-05', 'CONCLUSIVE_GROUNDS', 'POSITIVE'), positive],
      'CONCLUSIVE_GROUNDS_POSITIVE',
    ],
    [
      'a file in any order',
      [step('2026-04-01', 'CONCLUSIVE_GROUNDS', 'NEGATIVE'), positive],
      'CONCLUSIVE_GROUNDS_NEGATIVE',
    ],
    [
      'suspended and resumed before anything is decided',
      [step('2026-01-06', 'SUSPENSION'), step('2026-02-01', 'RESUMPTION')],
      'REASONABLE_GROUNDS_PENDING',
    ],
    [
      'suspended between the decisions',
      [positive, step('2026-01-06', 'SUSPENSION')],
      'SUSPENDED_BEFORE_CONCLUSIVE_GROUNDS',
    ],
    [
      'a negative decision overturned',
      [
        negative,
        step('2026-01-10', 'RECONSIDERATION_ASKED'),
        step('2026-02-01', 'RECONSIDERATION', 'OVERTURNED'),
      ],
      'CONCLUSIVE_GROUNDS_PENDING',
    ],
    [
      'a negative decision upheld',
      [
        positive,
        step('2026-03-01', 'CONCLUSIVE_GROUNDS', 'NEGATIVE'),
        step('2026-03-05', 'RECONSIDERATION_ASKED'),
        step('2026-04-01', 'RECONSIDERATION', 'UPHELD'),
      ],
      'CONCLUSIVE_GROUNDS_NEGATIVE',
    ],
    ['withdrawn', [positive, step('2026-02-01', 'WITHDRAWAL')], 'WITHDRAWN'],
    ['disqualified', [positive, step('2026-02-01', 'DISQUALIFICATION')], 'DISQUALIFIED'],
  ] as const)('%s', (_, steps, state) => {
    expect(trackOf<Step>(steps)).toEqual({ state, outOfOrder: [] });
  });

  test('what cannot follow moves nothing and is told', () => {
    const late = step('2026-02-01', 'CONCLUSIVE_GROUNDS', 'POSITIVE');
    expect(trackOf([negative, late])).toEqual({
      state: 'REASONABLE_GROUNDS_NEGATIVE',
      outOfOrder: [late],
    });
  });

  const anyStep = fc.record({
    decidedOn: fc.integer({ min: 10, max: 28 }).map((day) => `2026-01-${day}`),
    kind: fc.constantFrom(...decisionKinds),
    outcome: fc.constantFrom(null, ...decisionOutcomes),
  });

  test('does not depend on the order of the file', () => {
    const selector = ({ decidedOn }: Step) => decidedOn;
    fc.assert(
      fc.property(fc.uniqueArray(anyStep, { selector }), (steps) => {
        expect(trackOf([...steps].reverse()).state).toBe(trackOf(steps).state);
      }),
      { seed: 7, numRuns: howMany(200, 5_000) },
    );
  });
});

describe('kind and outcome', () => {
  test.each(
    decisionKinds.flatMap((kind) =>
      [null, ...decisionOutcomes].map((outcome) => [kind, outcome] as const),
    ),
  )('%s with %s fits exactly when it can mean something', (kind, outcome) => {
    const fits =
      outcome === null ? !outcomesOf[kind] : (outcomesOf[kind]?.includes(outcome) ?? false);
    expect(actionFor(kind, outcome) !== undefined).toBe(fits);
    expect(outcomeFault(kind, outcome) === undefined).toBe(fits);
  });
});
