import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorities, codeChanges } from '@ictg/kit/geography';
import { factsOf, finding, holding } from './eligibility.factory.js';
import {
  answers,
  decideOffer,
  type EligibilityFacts,
  namedFacts,
  offers,
  type Offer,
  type OfferDecision,
  parentalResponsibilitySituations,
  type ParentalResponsibilitySituation,
  reasonCodes,
  shippedRuleBook,
  workerOffers,
} from './index.js';

const versionDays = [null, ...shippedRuleBook.versions].map(
  (version) => version?.fromOn ?? '2016-06-01',
);
const places: readonly (string | null)[] = [
  ...shippedRuleBook.sites.map((site) => site.authorityCodes[0] ?? null),
  'E06000052',
  'E10000021',
  'E10000009',
  'S12000036',
  'E00000000',
  null,
];
const ages: readonly [string, Partial<EligibilityFacts>][] = [
  ['unknown', {}],
  ['a baby', { dateOfBirth: '2016-01-01', dateOfBirthStatus: 'EXACT' }],
  ['a child to the last day', { dateOfBirth: '2010-01-01', dateOfBirthStatus: 'EXACT' }],
  [
    'grown up and supported before',
    { dateOfBirth: '1999-01-01', dateOfBirthStatus: 'EXACT', supportStartedOn: '2016-12-31' },
  ],
  ['grown up by a disputed date', { dateOfBirth: '1999-01-01', dateOfBirthStatus: 'DISPUTED' }],
  ['grown up by an estimate', { dateOfBirth: '1999-01-01', dateOfBirthStatus: 'ESTIMATED' }],
  [
    'found to be an adult',
    { ageDeterminations: [finding('COUNCIL', 'ADULT', { determinedOn: '2016-01-01' })] },
  ],
  [
    'found to be an adult, and that challenged',
    {
      ageDeterminations: [
        finding('COUNCIL', 'ADULT', { determinedOn: '2016-01-01', underChallenge: true }),
      ],
    },
  ],
  [
    'an adult by claim alone',
    { ageDeterminations: [finding('CLAIMED', 'ADULT', { determinedOn: '2016-01-01' })] },
  ],
];
const needs = ['YES', 'NO', 'NOT_ASKED'] as const;

const swept = versionDays.flatMap((asOf) =>
  places.flatMap((authorityWhereChildLives) =>
    parentalResponsibilitySituations.flatMap((situation) =>
      ages.flatMap(([age, ageFacts]) =>
        needs.map((answer) => {
          const facts = factsOf({
            authorityWhereChildLives,
            // The law of its own nation: the other's is swept in its own test.
            responsibleAuthority:
              situation === 'ACCOMMODATED_S76'
                ? 'W06000015'
                : situation === 'ACCOMMODATED_S20'
                  ? 'E10000030'
                  : null,
            parentalResponsibility: [holding(situation)],
            exceptionalNeed: { answer, reason: null },
            ...ageFacts,
          });
          return {
            asOf,
            place: authorityWhereChildLives,
            situation,
            age,
            answer,
            decision: decideOffer(facts, asOf, shippedRuleBook),
          };
        }),
      ),
    ),
  ),
);

const expectedBySituation: Record<ParentalResponsibilitySituation, Offer> = {
  NONE: 'DIRECT_WORKER',
  PARENT_ABROAD: 'DIRECT_WORKER',
  PARENT_HERE: 'RPC',
  SPECIAL_GUARDIAN: 'RPC',
  CHILD_ARRANGEMENTS_ORDER: 'RPC',
  ADOPTER: 'RPC',
  FULL_CARE_ORDER: 'RPC',
  INTERIM_CARE_ORDER: 'RPC',
  EMERGENCY_PROTECTION_ORDER: 'RPC',
  CONTESTED: 'DECISION_NEEDED',
  HOLDER_SUSPECTED: 'DECISION_NEEDED',
  UNKNOWN: 'DECISION_NEEDED',
  ACCOMMODATED_S20: 'DECISION_NEEDED',
  ACCOMMODATED_S76: 'DECISION_NEEDED',
  NOT_ASKED: 'DECISION_NEEDED',
  NOT_KNOWN: 'DECISION_NEEDED',
};

function isWhole(decision: OfferDecision): boolean {
  const known = [...decision.missing, ...decision.disputed].every((fact) =>
    namedFacts.includes(fact),
  );
  const named =
    decision.offer !== 'DECISION_NEEDED' || decision.missing.length + decision.disputed.length > 0;
  const reasoned = decision.reasons.every(
    (one) =>
      reasonCodes.includes(one.code) &&
      one.sentence.length > 20 &&
      one.rule !== '' &&
      one.source !== '',
  );
  return (
    offers.includes(decision.offer) && decision.reasons.length > 0 && known && named && reasoned
  );
}

describe('the sweep of every version × place × situation × age × need', () => {
  it(`has exactly one outcome with reasons in each of its ${swept.length} cases`, () => {
    expect(swept.length).toBe(8 * 23 * 16 * 9 * 3);
    expect(swept.filter(({ decision }) => !isWhole(decision))).toEqual([]);
  });

  it('comes to every offer there is', () => {
    expect([...new Set(swept.map(({ decision }) => decision.offer))].sort()).toEqual(
      [...offers].sort(),
    );
  });

  it('routes every child in an area since October 2018 by parental responsibility alone, but for exceptional need in its areas', () => {
    const routed = swept.filter(
      ({ asOf, age, decision }) =>
        asOf >= '2018-10-01' && age === 'unknown' && decision.site !== null,
    );
    const wrong = routed.filter(({ situation, answer, decision }) => {
      const expected = expectedBySituation[situation];
      const mayBeOneToOne =
        expected === 'RPC' &&
        answer === 'YES' &&
        ['wales', 'east-midlands', 'west-midlands-ca'].includes(decision.site ?? '') &&
        decision.asOf >= '2021-05-01';
      return decision.offer !== (mayBeOneToOne ? 'REGIONAL_PRACTITIONER' : expected);
    });
    expect(routed.length).toBeGreaterThan(3_000);
    expect(wrong).toEqual([]);
  });

  it('gives one-to-one support to every child in a site before October 2018, whatever the situation', () => {
    const early = swept.filter(
      ({ asOf, age, decision }) =>
        asOf === '2017-01-30' && age === 'unknown' && decision.site !== null,
    );
    expect(early.filter(({ decision }) => decision.offer !== 'DIRECT_WORKER')).toEqual([]);
  });

  it('never offers an adult a worker for children, nor a child a worker for adults', () => {
    const children = swept.filter(({ age }) =>
      [
        'unknown',
        'a baby',
        'grown up by a disputed date',
        'found to be an adult, and that challenged',
      ].includes(age),
    );
    const adults = swept.filter(
      ({ age, asOf }) =>
        age === 'found to be an adult' ||
        (age === 'grown up and supported before' && asOf >= '2018-01-01'),
    );
    const workers: readonly Offer[] = workerOffers;
    expect(children.filter(({ decision }) => decision.offer === 'POST_18_WORKER')).toEqual([]);
    expect(
      adults.filter(
        ({ decision }) => workers.includes(decision.offer) && decision.offer !== 'POST_18_WORKER',
      ),
    ).toEqual([]);
  });

  it('flags as kept from a direct worker exactly those whom a council order alone sends to an RPC', () => {
    const orders = ['FULL_CARE_ORDER', 'INTERIM_CARE_ORDER', 'EMERGENCY_PROTECTION_ORDER'];
    for (const { situation, decision } of swept) {
      const isKept = orders.includes(situation) && decision.offer === 'RPC';
      if (decision.flags.keptFromDirectWorkerByCareOrder !== isKept)
        expect.fail(JSON.stringify(decision));
    }
  });
});

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const prFact = fc.record({
  situation: fc.constantFrom(...parentalResponsibilitySituations),
  holder: orNull(fc.constantFrom('mother', 'father', 'aunt')),
  inUk: fc.constantFrom(...answers),
  fromOn: orNull(day),
  untilOn: orNull(day),
});
const ageFact = fc.record({
  source: fc.constantFrom('CLAIMED', 'COUNCIL', 'HOME_OFFICE', 'COURT'),
  outcome: fc.constantFrom('CHILD', 'ADULT', 'NOT_DETERMINED'),
  bornOn: orNull(day.map((one) => one.replace(/^20/, '19').replace(/^19[12]/, '200'))),
  determinedOn: day,
  underChallenge: fc.boolean(),
});
const anyFacts: fc.Arbitrary<EligibilityFacts> = fc.record({
  concern: fc.constantFrom('YES', 'YES', 'YES', 'NO', 'NOT_KNOWN'),
  authorityWhereChildLives: orNull(
    fc.constantFrom(
      ...authorities.map(({ code }) => code),
      ...codeChanges.map(({ oldCode }) => oldCode),
    ),
  ),
  responsibleAuthority: orNull(fc.constantFrom('E10000030', 'W06000015')),
  dateOfBirth: orNull(fc.integer({ min: 1990, max: 2020 }).map((year) => `${year}-02-28`)),
  dateOfBirthStatus: fc.constantFrom('EXACT', 'ESTIMATED', 'DISPUTED', 'NOT_KNOWN'),
  ageDeterminations: fc.array(ageFact, { maxLength: 4 }),
  parentalResponsibility: fc.array(prFact, { maxLength: 5 }),
  exceptionalNeed: fc.record({
    answer: fc.constantFrom(...answers),
    reason: orNull(fc.constant('Debt bondage')),
  }),
  supportStartedOn: orNull(day),
});

describe('for any facts at all', () => {
  it('there is one whole decision and nothing is thrown', () => {
    fc.assert(
      fc.property(anyFacts, day, day, (facts, asOf, rulesAsOf) =>
        isWhole(decideOffer(facts, asOf, shippedRuleBook, rulesAsOf)),
      ),
      { numRuns: 2_000 },
    );
  });

  it('the order in which facts were written down never matters', () => {
    // Few days and few holders, so that facts meet, overtake and contradict each other in most runs.
    const meeting = fc.constantFrom('2022-01-01', '2022-02-01');
    const born = orNull(fc.constantFrom('2003-06-01', '2004-06-01', '2007-06-01'));
    const facts = fc.record({
      concern: fc.constant('YES' as const),
      authorityWhereChildLives: fc.constant('E09000007'),
      dateOfBirth: born,
      supportStartedOn: orNull(fc.constantFrom('2021-05-01', '2021-07-01')),
      exceptionalNeed: fc.constantFrom(
        { answer: 'YES' as const, reason: null },
        { answer: 'NO' as const, reason: null },
      ),
      ageDeterminations: fc.array(
        fc.record({
          source: fc.constantFrom('CLAIMED' as const, 'COUNCIL' as const, 'HOME_OFFICE' as const),
          outcome: fc.constantFrom('CHILD' as const, 'ADULT' as const),
          bornOn: born,
          determinedOn: meeting,
          underChallenge: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
      parentalResponsibility: fc.array(
        fc.record({
          situation: fc.constantFrom(...parentalResponsibilitySituations),
          holder: orNull(fc.constant('mother')),
          inUk: fc.constantFrom(...answers),
          fromOn: orNull(meeting),
          untilOn: fc.constant(null),
        }),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(facts, fc.constantFrom('2022-03-01', '2022-07-01'), (change, asOf) => {
        const reversed = {
          ...change,
          ageDeterminations: change.ageDeterminations.toReversed(),
          parentalResponsibility: change.parentalResponsibility.toReversed(),
        };
        expect(decideOffer(factsOf(reversed), asOf, shippedRuleBook)).toEqual(
          decideOffer(factsOf(change), asOf, shippedRuleBook),
        );
      }),
      { numRuns: 5_000 },
    );
  });

  it('what begins or is found later does not alter the answer for an earlier day', () => {
    fc.assert(
      fc.property(anyFacts, day, prFact, ageFact, (facts, asOf, pr, age) => {
        const later = `${Number(asOf.slice(0, 4)) + 1}-01-01`;
        const more = {
          ...facts,
          parentalResponsibility: [...facts.parentalResponsibility, { ...pr, fromOn: later }],
          ageDeterminations: [...facts.ageDeterminations, { ...age, determinedOn: later }],
        };
        expect(decideOffer(more, asOf, shippedRuleBook)).toEqual(
          decideOffer(facts, asOf, shippedRuleBook),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('repeating a fact changes nothing', () => {
    fc.assert(
      fc.property(anyFacts, day, (facts, asOf) => {
        const twice = {
          ...facts,
          parentalResponsibility: [
            ...facts.parentalResponsibility,
            ...facts.parentalResponsibility,
          ],
        };
        expect(decideOffer(twice, asOf, shippedRuleBook)).toEqual(
          decideOffer(facts, asOf, shippedRuleBook),
        );
      }),
    );
  });
});
