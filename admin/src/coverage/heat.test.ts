import { describe, expect, it } from 'vitest';
import { coverageMarks, coverageWords } from './CoverageFigure.js';
import { shadeOfPercent, steps } from './heat.js';

const figure = {
  topic: 'INDICATORS' as const,
  asOf: '2026-09-01',
  certain: 2,
  possible: 3,
  headcount: 8,
  certainPercent: 25,
  possiblePercent: 38,
  teams: 1,
  teamsWithoutHeadcount: 0,
  teamsWithStaleHeadcount: 0,
  exceedsHeadcount: false,
  isLow: true,
  definition: '',
};

describe('a figure of coverage on a screen', () => {
  it('is a range where nobody knows of every post, and one number where all is known', () => {
    expect(coverageWords(figure)).toBe('25 to 38%');
    expect(coverageWords({ ...figure, possible: 2, possiblePercent: 25 })).toBe('25%');
  });

  it('is no percentage without a headcount, and says what is old or missing', () => {
    const without = { ...figure, headcount: null, certainPercent: null, possiblePercent: null };
    expect(coverageWords(without)).toBe('2 to 3 trained');
    expect(coverageMarks({ ...without, isLow: false })).toEqual(['no headcount']);
    expect(coverageMarks({ ...figure, teams: 3, teamsWithStaleHeadcount: 1 })).toEqual([
      'low',
      '1 old headcounts',
    ]);
  });

  it('has a shade for every percentage, and the lightest for none', () => {
    expect(shadeOfPercent(null)).toBe(0);
    for (let percent = 0; percent <= 100; percent += 1) {
      const shade = shadeOfPercent(percent);
      expect(shade).toBeGreaterThan(0);
      expect(shade).toBeLessThan(steps.length);
    }
  });
});
