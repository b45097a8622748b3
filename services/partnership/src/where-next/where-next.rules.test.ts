import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { howMany } from '@ictg/kit/testing';
import { courseTopics, type CourseTopic } from '../course/course.vocabulary.js';
import type { Coverage } from '../coverage/index.js';
import {
  isHeldBack,
  mostPoints,
  outlookOf,
  type TeamOutlook,
  type Weighing,
} from './where-next.rules.js';

const figure = (percent: number | null, headcount: number | null = 10): Coverage => {
  const people = Math.round(((percent ?? 0) * (headcount ?? 0)) / 100);
  return {
    certain: people,
    possible: people,
    headcount,
    certainPercent: headcount === null ? null : percent,
    possiblePercent: headcount === null ? null : percent,
    teams: 1,
    teamsWithoutHeadcount: headcount === null ? 1 : 0,
    teamsWithStaleHeadcount: 0,
    exceedsHeadcount: false,
  };
};
const covered = (percents: Partial<Record<CourseTopic, number>>, headcount: number | null = 10) =>
  new Map(courseTopics.map((topic) => [topic, figure(percents[topic] ?? 80, headcount)]));
const team = (changes: Partial<TeamOutlook> = {}): TeamOutlook => ({
  authorityName: 'Surrey',
  coverage: covered({ NRM_PROCESS: 20 }),
  referrals: null,
  siteFromOn: '2021-05-01',
  nextTryOn: null,
  ...changes,
});
const weighing: Weighing = {
  asOf: '2026-11-20',
  lowPercent: 50,
  newSiteForMonths: 12,
  mostReferrals: 20,
};
const kinds = (changes: Partial<TeamOutlook>) =>
  outlookOf(team(changes), weighing)?.reasons.map(({ kind }) => kind) ?? null;

describe('where to go next', () => {
  it('teaches what the gap is widest in, and says how many are trained', () => {
    expect(outlookOf(team(), weighing)).toMatchObject({
      topic: 'NRM_PROCESS',
      points: 24,
      reasons: [
        { sentence: '2 of 10 are trained in the NRM process and still in post; low is below 50%.' },
      ],
    });
  });

  it.each([
    ['is nowhere while enough are trained', { coverage: covered({}) }, null],
    [
      'is not where referrals come from when enough are trained there',
      { coverage: covered({}), referrals: { lately: 20, before: 0 } },
      null,
    ],
    [
      'is rather where referrals come from',
      { referrals: { lately: 20, before: 4 } },
      ['REFERRALS', 'COVERAGE_GAP'],
    ],
    ['is rather at a new site', { siteFromOn: '2026-07-06' }, ['COVERAGE_GAP', 'NEW_SITE']],
    ['tells a site of long ago from a new one', { siteFromOn: '2025-11-19' }, ['COVERAGE_GAP']],
    ['tells a site to come from a new one', { siteFromOn: '2026-12-01' }, ['COVERAGE_GAP']],
    [
      'is rather where nobody knows of section 45',
      { coverage: covered({ NRM_PROCESS: 10, SECTION_45: 12 }) },
      ['COVERAGE_GAP', 'LOW_SECTION_45'],
    ],
    [
      'is where it was time to ask again',
      { nextTryOn: '2026-11-20' },
      ['COVERAGE_GAP', 'ASK_AGAIN'],
    ],
    [
      'is where nobody knows of anybody',
      { coverage: covered({ INDICATORS: 0, NRM_PROCESS: 0, RESPONDING: 0, SECTION_45: 0 }, null) },
      ['HEADCOUNT_UNKNOWN'],
    ],
  ] as const)('%s', (_, changes, expected) => {
    expect(kinds(changes)).toEqual(expected);
  });

  it('leaves a team in peace until the day it named', () => {
    expect(isHeldBack({ nextTryOn: '2026-11-21' }, weighing.asOf)).toBe(true);
    expect(isHeldBack({ nextTryOn: '2026-11-20' }, weighing.asOf)).toBe(false);
    expect(isHeldBack({ nextTryOn: null }, weighing.asOf)).toBe(false);
  });

  it('gives every place its reasons, which add up to it and never exceed what each may add', () => {
    fc.assert(
      fc.property(
        fc.record({
          authorityName: fc.constant('Surrey'),
          coverage: fc
            .tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100), fc.boolean())
            .map(([INDICATORS, NRM_PROCESS, RESPONDING, SECTION_45, isCounted]) =>
              covered({ INDICATORS, NRM_PROCESS, RESPONDING, SECTION_45 }, isCounted ? 10 : null),
            ),
          referrals: fc.option(fc.record({ lately: fc.nat(20), before: fc.nat(20) }), {
            nil: null,
          }),
          siteFromOn: fc.constantFrom(null, '2021-05-01', '2026-07-06'),
          nextTryOn: fc.constantFrom(null, '2026-11-01'),
        }),
        (one) => {
          const outlook = outlookOf(one, weighing);
          if (!outlook) return;
          expect(outlook.reasons.length).toBeGreaterThan(0);
          expect(outlook.points).toBe(outlook.reasons.reduce((sum, { points }) => sum + points, 0));
          for (const { kind, points, sentence } of outlook.reasons) {
            expect(points).toBeGreaterThanOrEqual(0);
            expect(points).toBeLessThanOrEqual(mostPoints[kind]);
            expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
          }
        },
      ),
      { numRuns: howMany(150, 5_000) },
    );
  });
});
