import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  dayWords,
  instantFrom,
  instantWords,
  londonTime,
  spanWords,
  stretchWords,
  weekdayWords,
} from './date-words.js';
import { addDays, ageOn, dayParts, daysBetween } from './plain-date.js';
import { readTypedDay, typedDayFault } from './typed-date.js';

describe.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Europe/London'])(
  'with the machine set to %s',
  (zone) => {
    beforeEach(() => vi.stubEnv('TZ', zone));
    afterEach(() => vi.unstubAllEnvs());

    it('a birthday never moves', () => {
      expect(dayWords('2009-03-29')).toBe('29 March 2009');
      expect(weekdayWords('2025-03-04')).toBe('Tuesday 4 March 2025');
      expect(addDays('2025-03-30', 1)).toBe('2025-03-31');
    });

    it('an instant is told in London time', () => {
      expect(londonTime('2025-07-01T23:30:00Z')).toEqual({ day: '2025-07-02', time: '00:30' });
      expect(instantWords('2025-03-04T09:12:00Z')).toBe('4 Mar 2025, 09:12');
    });
  },
);

describe('a time typed by the clock on the wall', () => {
  it('is an hour earlier in universal time while it is summer', () => {
    expect(instantFrom('2025-07-01', '14:30')).toBe('2025-07-01T13:30:00.000Z');
    expect(instantFrom('2025-12-01', '14:30')).toBe('2025-12-01T14:30:00.000Z');
    expect(instantFrom('2025-07-01', '0:15')).toBe('2025-06-30T23:15:00.000Z');
  });
});

describe('a typed date', () => {
  it.each([
    ['4/3/2009', '2009-03-04'],
    ['04.03.09', '2009-03-04'],
    ['4 March 2009', '2009-03-04'],
    ['4 mar 2009', '2009-03-04'],
    ['4 Mawrth 2009', '2009-03-04'],
    ['2009-03-04', '2009-03-04'],
    ['29/2/2008', '2008-02-29'],
  ])('reads %s with the day first', (typed, day) => {
    expect(readTypedDay(typed)).toBe(day);
  });

  it.each(['', '31/2/2009', '29/2/2009', '4/13/2009', 'March 2009', '2009', '4/3'])(
    'does not guess at "%s"',
    (typed) => {
      expect(readTypedDay(typed)).toBeNull();
    },
  );

  it.each([
    ['31/2', 'February has 29 days at most. Check the day.'],
    ['31/2/2027', 'February has 28 days in that year. Check the day.'],
    ['4/13/2009', 'There is no month 13. The day comes first, then the month.'],
    ['4/3', 'The year is missing. Type day, month and year.'],
    ['soon', 'Not a date yet. Type day, month and year.'],
  ])('says why "%s" is none', (typed, fault) => {
    expect(typedDayFault(typed)).toBe(fault);
  });
});

describe('the calendar', () => {
  it('counts completed years', () => {
    expect(ageOn('2008-08-04', '2026-08-03')).toBe(17);
    expect(ageOn('2008-08-04', '2026-08-04')).toBe(18);
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
  });

  it('counts days over the change of the clocks', () => {
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
    expect(daysBetween('2025-10-25', '2025-10-27')).toBe(2);
  });

  it('refuses what is no day', () => {
    expect(dayParts('2025-02-30')).toBeNull();
    expect(daysBetween('yesterday', '2025-01-01')).toBeNull();
  });

  it('says a stretch of days once', () => {
    expect(spanWords('2026-12-10', '2026-12-19')).toBe('10 to 19 Dec 2026');
    expect(spanWords('2026-11-30', '2026-12-02')).toBe('30 Nov to 2 Dec 2026');
    expect(spanWords('2026-12-30', '2027-01-02')).toBe('30 Dec 2026 to 2 Jan 2027');
  });

  it('speaks of weeks after two weeks, and of months and years after two of each', () => {
    expect([13, 14, 60, 61, 522, 730, 731].map((days) => stretchWords(days * 86_400))).toEqual([
      '13 days',
      '2 weeks',
      '8 weeks',
      '2 months',
      '17 months',
      '23 months',
      '2 years',
    ]);
  });

  it('speaks of hours up to two days', () => {
    expect([30, 60, 3_600, 47 * 3_600, 48 * 3_600].map(stretchWords)).toEqual([
      'less than a minute',
      '1 minute',
      '1 hour',
      '47 hours',
      '2 days',
    ]);
  });
});
