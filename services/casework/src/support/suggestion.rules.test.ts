import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestWorkers, type Candidate, type Need, type Place } from './suggestion.rules.js';

const surrey: Place = { code: 'E10000030', name: 'Surrey', forceCode: 'F1', regionCode: 'R1' };
const neighbour: Place = {
  code: 'E10000011',
  name: 'Nextshire',
  forceCode: 'F1',
  regionCode: 'R1',
};
const region: Place = { code: 'E10000014', name: 'Regionshire', forceCode: 'F2', regionCode: 'R1' };
const far: Place = { code: 'E08000003', name: 'Farchester', forceCode: 'F9', regionCode: 'R9' };
const places = new Map([surrey, neighbour, region, far].map((place) => [place.code, place]));
const placeOf = (code: string) => places.get(code);

function candidate(
  name: string,
  changes: Partial<Candidate> & {
    readonly areas?: string[];
    readonly limit?: number | null;
    readonly workingDays?: string[];
  } = {},
): Candidate {
  const {
    areas = [surrey.code],
    limit = 20,
    workingDays = ['1', '2', '3', '4', '5'],
    ...rest
  } = changes;
  return {
    staffId: `stf_${name}`,
    subject: name,
    name,
    languages: [],
    leave: [],
    away: null,
    weight: 6,
    posts: [
      {
        role: 'direct-worker',
        areas,
        fromOn: '2024-01-01',
        untilOn: null,
        caseloadLimit: limit,
        workingDays,
      },
    ],
    ...rest,
  };
}

const need: Need = {
  today: '2026-03-04',
  role: 'DIRECT_WORKER',
  weight: 4,
  restrictedTo: null,
  presentStaffId: null,
  authority: surrey,
  language: 'Vietnamese',
  withLinkedChildren: [],
  earlierStaffIds: [],
};

const order = (candidates: Candidate[], changes: Partial<Need> = {}) =>
  suggestWorkers(candidates, { ...need, ...changes }, placeOf).map(({ staffId }) =>
    staffId.slice(4),
  );
const about = (one: Candidate, changes: Partial<Need> = {}) => {
  const [suggestion] = suggestWorkers([one], { ...need, ...changes }, placeOf);
  if (!suggestion) throw new Error('Nobody was suggested');
  return { ...suggestion, sentences: suggestion.reasons.map((reason) => reason.sentence) };
};

describe('suggestions of workers', () => {
  it.each([
    [
      'who works with a brother or sister',
      { withLinkedChildren: [{ staffId: 'stf_better', tie: 'SIBLING' as const }] },
      {},
      {},
    ],
    [
      'who works with a child exploited together with this one',
      { withLinkedChildren: [{ staffId: 'stf_better', tie: 'CO_VICTIM' as const }] },
      {},
      {},
    ],
    ['who was the worker before', { earlierStaffIds: ['stf_better'] }, {}, {}],
    ['who speaks the language', {}, { languages: ['vietnamese'] }, {}],
    ['who carries less', {}, { weight: 3 }, { weight: 15 }],
    ['who works in the area', {}, {}, { areas: [neighbour.code] }],
    ['who works nearby', {}, { areas: [neighbour.code] }, { areas: [region.code] }],
    ['who works in the region', {}, { areas: [region.code] }, { areas: [far.code] }],
    [
      'who is not about to go on leave',
      {},
      {},
      { leave: [{ fromOn: '2026-03-09', untilOn: '2026-03-20', coverName: null }] },
    ],
    ['who works today', {}, {}, { workingDays: ['1'] }],
    [
      'who is there',
      {},
      {},
      {
        leave: [{ fromOn: '2026-03-01', untilOn: '2026-03-20', coverName: null }],
        away: { untilOn: '2026-03-20' },
      },
    ],
    ['who has room', {}, { weight: 16 }, { weight: 17 }],
    [
      'who is of the kind offered',
      {},
      { weight: 40 },
      {
        posts: [
          {
            role: 'rpc' as const,
            areas: [],
            fromOn: '2024-01-01',
            untilOn: null,
            workingDays: ['3'],
          },
        ],
      },
    ],
    ['who is named on a restricted child', { restrictedTo: ['better'] }, { weight: 40 }, {}],
  ])('put first the one %s', (_, changes, better, other) => {
    expect(order([candidate('a-other', other), candidate('better', better)], changes)).toEqual([
      'better',
      'a-other',
    ]);
  });

  it('say why in words', () => {
    const one = candidate('ada', {
      languages: ['Vietnamese'],
      leave: [{ fromOn: '2026-03-05', untilOn: '2026-03-08', coverName: 'Ben Testperson' }],
      workingDays: ['1'],
    });
    expect(about(one, { earlierStaffIds: ['stf_ada'] }).sentences).toEqual([
      'Works in Surrey.',
      "Was this child's worker before.",
      'Speaks Vietnamese.',
      'Would carry 10 of 20.',
      'Is away in 1 day, until 8 March 2026 (Ben Testperson covers).',
      'Does not work today; next on Monday.',
    ]);
  });

  it('say what stands against a worker, and whether a reason is enough', () => {
    expect(about(candidate('ada', { weight: 18 }))).toMatchObject({
      isPossible: false,
      allowedWithReason: true,
      obstacleCode: 'CASELOAD_LIMIT_REACHED',
    });
    expect(about(candidate('ada'), { restrictedTo: [] })).toMatchObject({
      isPossible: false,
      allowedWithReason: false,
      obstacleCode: 'NOT_NAMED_ON_RESTRICTED_CHILD',
    });
  });

  it('leave nobody out, give each a reason, and come in the same order whatever the order they are asked in', () => {
    const any = fc.record({
      name: fc.string({ minLength: 1, maxLength: 6 }),
      weight: fc.nat(40),
      limit: fc.option(fc.integer({ min: 1, max: 30 })),
      areas: fc.subarray([...places.keys()]),
      languages: fc.subarray(['Vietnamese', 'Welsh']),
      role: fc.constantFrom('direct-worker' as const, 'rpc' as const),
    });
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ name }) => name, maxLength: 12 }), (drawn) => {
        const all = drawn.map(({ name, weight, limit, areas, languages, role }) => {
          const made = candidate(name, { weight, languages, areas, limit });
          return { ...made, posts: made.posts.map((post) => ({ ...post, role })) };
        });
        const suggested = suggestWorkers(all, need, placeOf);
        expect(suggested.map(({ staffId }) => staffId).sort()).toEqual(
          all.map(({ staffId }) => staffId).sort(),
        );
        expect(suggestWorkers([...all].reverse(), need, placeOf)).toEqual(suggested);
        const possible = suggested.map(({ isPossible, allowedWithReason }) =>
          isPossible ? 0 : allowedWithReason ? 1 : 2,
        );
        expect(possible).toEqual([...possible].sort());
        for (const { reasons, obstacle, isPossible } of suggested) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(obstacle === null).toBe(isPossible);
        }
      }),
    );
  });
});
