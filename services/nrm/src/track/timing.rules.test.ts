import { describe, expect, test } from 'vitest';
import { authorities } from '@ictg/kit/geography';
import { pilotAreas } from './pilot-area.data.js';
import { pilotVerdict, timingOf } from './timing.rules.js';
import type { Step } from './track.rules.js';

const grounds = (decidedOn: string): Step => ({
  kind: 'REASONABLE_GROUNDS',
  outcome: 'POSITIVE',
  decidedOn,
});

describe('the time to reasonable grounds', () => {
  test.each([
    // Referred on a Thursday before a bank holiday weekend: five working days end after it.
    ['2026-04-02', '2026-04-13', 'HOME_OFFICE', '2026-04-13', false],
    ['2026-04-02', '2026-04-14', 'HOME_OFFICE', '2026-04-13', true],
    ['2026-04-02', '2026-05-17', 'DEVOLVED_PANEL', '2026-05-17', false],
    ['2026-04-02', '2026-05-18', 'DEVOLVED_PANEL', '2026-05-17', true],
  ] as const)('referred %s, decided %s by %s: due %s', (referredOn, decidedOn, by, due, isLate) => {
    const timing = timingOf(referredOn, [grounds(decidedOn)], by, '2026-12-01');
    expect(timing).toMatchObject({ reasonableGroundsDueOn: due, isReasonableGroundsLate: isLate });
  });

  test('what is undecided is late once its day is past', () => {
    expect(timingOf('2026-04-02', [], 'HOME_OFFICE', '2026-04-13').isReasonableGroundsLate).toBe(
      false,
    );
    expect(timingOf('2026-04-02', [], 'HOME_OFFICE', '2026-04-14').isReasonableGroundsLate).toBe(
      true,
    );
  });
});

describe('conclusive grounds may be decided', () => {
  test.each([
    ['2023-01-29', 'HOME_OFFICE', '2023-03-15'],
    ['2023-01-30', 'HOME_OFFICE', '2023-03-01'],
    ['2026-04-13', 'DEVOLVED_PANEL', '2026-04-13'],
  ] as const)('after grounds on %s by %s: from %s', (decidedOn, by, from) => {
    expect(
      timingOf('2023-01-01', [grounds(decidedOn)], by, '2026-12-01').conclusiveGroundsFromOn,
    ).toBe(from);
  });
});

describe('the devolved pilot', () => {
  const facts = {
    referredOn: '2026-03-01',
    dateOfBirth: '2010-01-01',
    isAgeDisputed: false,
    gssCode: 'E06000010',
  };

  test.each([
    ['a child of a pilot area', {}, { may: true, area: 'Kingston upon Hull' }],
    ['no authority known', { gssCode: null }, { may: false, reason: 'NO_PANEL_THERE_THEN' }],
    ['another area', { gssCode: 'E10000030' }, { may: false, reason: 'NO_PANEL_THERE_THEN' }],
    [
      'the day before the panel began',
      { referredOn: '2021-05-31' },
      { may: false, reason: 'NO_PANEL_THERE_THEN' },
    ],
    ['a disputed age', { isAgeDisputed: true }, { may: false, reason: 'AGE_NOT_CERTAIN' }],
    ['no date of birth', { dateOfBirth: null }, { may: false, reason: 'AGE_NOT_CERTAIN' }],
    ['101 days from 18', { dateOfBirth: '2008-06-10' }, { may: true, area: 'Kingston upon Hull' }],
    [
      'exactly 100 days from 18',
      { dateOfBirth: '2008-06-09' },
      { may: false, reason: 'WITHIN_100_DAYS_OF_18' },
    ],
  ] as const)('%s', (_, changes, verdict) => {
    expect(pilotVerdict({ ...facts, ...changes })).toEqual(verdict);
  });

  test('every code of its areas is an authority', () => {
    const codes = new Set(authorities.map(({ code }) => code));
    for (const area of pilotAreas) {
      expect(area.gssCodes.filter((code) => !codes.has(code))).toEqual([]);
      expect(area.source).toMatch(/Home Office/);
    }
  });
});
