import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@ictg/kit/calendar';
import { howMany } from '@ictg/kit/testing';
import { shippedProgramme } from '../programme/programme-setting.data.js';
import {
  countsFrom,
  coverageOf,
  isLow,
  type CountedPost,
  type CountedTeam,
  type Coverage,
} from './coverage.rules.js';

const today = '2026-09-01';
const yesterday = addDays(today, -1);
const of = (teams: readonly CountedTeam[], trained: Readonly<Record<string, string>> = all) =>
  coverageOf(teams, new Map(Object.entries(trained)), 'INDICATORS', shippedProgramme, today);
const all = { ann: '2026-05-05', ben: '2026-05-05', cai: '2026-05-05', dee: '2026-05-05' };
const post = (personId: string, changes: Partial<CountedPost> = {}): CountedPost => ({
  personId,
  fromOn: '2025-01-06',
  untilOn: null,
  confirmedOn: '2026-08-01',
  doubtedOn: null,
  ...changes,
});
const unconfirmed = { confirmedOn: '2026-01-01' };
const team = (posts: readonly CountedPost[], headcount: number | null = 8): CountedTeam => ({
  posts,
  headcount,
  headcountOn: headcount === null ? null : '2026-06-01',
});
const figures = ({ certain, possible, headcount, certainPercent, possiblePercent }: Coverage) => [
  certain,
  possible,
  headcount,
  certainPercent,
  possiblePercent,
];

describe('coverage of a team', () => {
  it.each([
    ['nobody is known there', [], [0, 0, 8, 0, 0]],
    ['two of eight are trained', [post('ann'), post('ben')], [2, 2, 8, 25, 25]],
    ['somebody there was never trained', [post('ann'), post('eve')], [1, 1, 8, 13, 13]],
    ['a post is not confirmed since', [post('ann'), post('ben', unconfirmed)], [1, 2, 8, 13, 25]],
    ['a mail came back', [post('ann', { doubtedOn: '2026-08-20' })], [0, 1, 8, 0, 13]],
    ['somebody leaves today', [post('ann', { untilOn: today })], [1, 1, 8, 13, 13]],
    ['somebody left yesterday', [post('ann', { untilOn: yesterday })], [0, 0, 8, 0, 0]],
    ['somebody begins tomorrow', [post('ann', { fromOn: '2026-09-02' })], [0, 0, 8, 0, 0]],
    [
      'somebody left and came back',
      [
        post('ann', { untilOn: '2026-03-01' }),
        post('ann', { fromOn: '2026-08-01', confirmedOn: '2026-08-01' }),
      ],
      [1, 1, 8, 13, 13],
    ],
  ] as const)('when %s', (_, posts, expected) => {
    expect(figures(of([team(posts)]))).toEqual(expected);
  });

  it.each([
    ['2024-09-01', 0],
    ['2024-09-02', 1],
    [today, 1],
    ['2026-09-02', 0],
  ])('counts training of %s within its two years: %i', (day, certain) => {
    expect(of([team([post('ann')])], { ann: day }).certain).toBe(certain);
    expect(countsFrom('INDICATORS', shippedProgramme, today)).toBe('2024-09-02');
  });

  it('has people and no percentage where nobody has said how many work there', () => {
    const coverage = of([team([post('ann'), post('ben', unconfirmed)], null)]);
    expect(figures(coverage)).toEqual([1, 2, null, null, null]);
    expect(coverage.teamsWithoutHeadcount).toBe(1);
    expect(isLow(coverage, shippedProgramme)).toBe(false);
  });

  it('marks a headcount of more than a year ago, and one that is smaller than who is known there', () => {
    const old = { ...team([post('ann')]), headcountOn: '2025-08-31' };
    expect(of([old]).teamsWithStaleHeadcount).toBe(1);
    expect(of([{ ...old, headcountOn: '2025-09-01' }]).teamsWithStaleHeadcount).toBe(0);
    const small = of([team([post('ann'), post('ben')], 1)]);
    expect(small).toMatchObject({ exceedsHeadcount: true, possiblePercent: 100 });
  });
});

describe('coverage of several teams together', () => {
  it('counts a person in two posts once in each team, and once in the sum, above and below the line', () => {
    const [first, second] = [team([post('ann'), post('ben')], 4), team([post('ann')], 5)];
    expect(figures(of([first]))).toEqual([2, 2, 4, 50, 50]);
    expect(figures(of([second]))).toEqual([1, 1, 5, 20, 20]);
    expect(figures(of([first, second]))).toEqual([2, 2, 8, 25, 25]);
  });

  it('counts two records that were merged as the one person they are', () => {
    expect(figures(of([team([post('ann'), post('ann', unconfirmed)])]))).toEqual([1, 1, 8, 13, 13]);
  });

  it('leaves out a team without a headcount, and says so', () => {
    const coverage = of([team([post('ann')], 4), team([post('ben'), post('cai')], null)]);
    expect(figures(coverage)).toEqual([1, 1, 4, 25, 25]);
    expect(coverage).toMatchObject({ teams: 2, teamsWithoutHeadcount: 1 });
  });
});

const people = ['ann', 'ben', 'cai', 'dee', 'eve'];
const dayNear = fc.integer({ min: -500, max: 100 }).map((days) => addDays(today, days));
const anyPost: fc.Arbitrary<CountedPost> = fc.record({
  personId: fc.constantFrom(...people),
  fromOn: fc.integer({ min: -900, max: 30 }).map((days) => addDays(today, days)),
  untilOn: fc.option(dayNear, { nil: null, freq: 2 }),
  confirmedOn: dayNear,
  doubtedOn: fc.option(dayNear, { nil: null, freq: 2 }),
});
const anyTeam: fc.Arbitrary<CountedTeam> = fc
  .record({
    posts: fc.array(anyPost, { maxLength: 6 }),
    headcount: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null, freq: 4 }),
  })
  .map(({ posts, headcount }) => team(posts, headcount));
const anyTeams = fc.array(anyTeam, { minLength: 1, maxLength: 4 });
const often = { numRuns: howMany(150, 5_000) };
const withPost = (
  teams: readonly CountedTeam[],
  at: number,
  change: (one: CountedPost) => readonly CountedPost[],
): readonly CountedTeam[] => {
  let seen = -1;
  return teams.map((one) => ({
    ...one,
    posts: one.posts.flatMap((each) => {
      seen += 1;
      return seen === at ? change(each) : [each];
    }),
  }));
};
const isNoHigher = (now: Coverage, before: Coverage) =>
  now.certain <= before.certain && now.possible <= before.possible;

describe('coverage, whatever the teams are', () => {
  it('goes down overnight when somebody leaves, and a return from the next day restores it once', () => {
    fc.assert(
      fc.property(anyTeams, fc.nat({ max: 12 }), (teams, at) => {
        const isHere = (one: CountedPost) =>
          one.fromOn <= yesterday && (one.untilOn === null || one.untilOn >= today);
        const before = of(teams);
        const gone = withPost(teams, at, (one) =>
          isHere(one) ? [{ ...one, untilOn: yesterday }] : [one],
        );
        expect(isNoHigher(of(gone), before)).toBe(true);
        const back = withPost(teams, at, (one) =>
          isHere(one)
            ? [
                { ...one, untilOn: yesterday },
                { ...one, fromOn: today },
              ]
            : [one],
        );
        expect(of(back)).toEqual(before);
      }),
      often,
    );
  });

  it('widens when a post is no longer confirmed: less is certain, the rest stays', () => {
    fc.assert(
      fc.property(anyTeams, fc.nat({ max: 12 }), (teams, at) => {
        const before = of(teams);
        const now = of(withPost(teams, at, (one) => [{ ...one, doubtedOn: '2026-12-31' }]));
        expect(now.certain).toBeLessThanOrEqual(before.certain);
        expect({ ...now, certain: 0, certainPercent: 0 }).toEqual({
          ...before,
          certain: 0,
          certainPercent: 0,
        });
      }),
      often,
    );
  });

  it('counts nobody twice, more than are there, or otherwise in another order', () => {
    fc.assert(
      fc.property(anyTeams, (teams) => {
        const coverage = of(teams);
        expect(coverage.certain).toBeLessThanOrEqual(coverage.possible);
        expect(coverage.possible).toBeLessThanOrEqual(Object.keys(all).length);
        expect(of([...teams].reverse())).toEqual(coverage);
        const doubled = teams.map((one) => ({ ...one, posts: [...one.posts, ...one.posts] }));
        expect(of(doubled)).toEqual(coverage);
        const sum = teams.reduce((total, one) => total + (one.headcount ?? 0), 0);
        expect(coverage.headcount ?? 0).toBeLessThanOrEqual(Math.max(sum, 1));
      }),
      often,
    );
  });

  it('only ever decays by itself: with nobody trained or confirmed anew it is no higher later', () => {
    fc.assert(
      fc.property(anyTeams, fc.integer({ min: 1, max: 900 }), (teams, days) => {
        const begun = teams.map((one) => ({
          ...one,
          posts: one.posts.filter(({ fromOn, doubtedOn }) => fromOn <= today && doubtedOn === null),
        }));
        const later = coverageOf(
          begun,
          new Map(Object.entries(all)),
          'INDICATORS',
          shippedProgramme,
          addDays(today, days),
        );
        expect(isNoHigher(later, of(begun))).toBe(true);
      }),
      often,
    );
  });
});
