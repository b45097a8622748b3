import { describe, expect, it } from 'vitest';
import { isMonth, monthsLater, weeksOf } from './month.js';

describe('a month of the calendar', () => {
  it.each([
    ['2027-02', 4, '2027-02-01', '2027-02-28'],
    ['2027-03', 5, '2027-03-01', '2027-04-04'],
    ['2026-11', 6, '2026-10-26', '2026-12-06'],
  ])('%s has %s weeks from Monday to Sunday', (month, weeks, first, last) => {
    const days = weeksOf(month);
    expect(days).toHaveLength(weeks);
    expect([days[0]?.[0], days.at(-1)?.at(-1)]).toEqual([first, last]);
    expect(days.flat()).toHaveLength(weeks * 7);
  });

  it.each([
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-05', 0, '2026-05'],
    ['2026-05', -17, '2024-12'],
  ])('%s and %s months is %s', (month, count, expected) => {
    expect(monthsLater(month, count)).toBe(expected);
  });

  it('is read only where it is one', () => {
    expect(['2026-11', '2026-13', 'x', null].map(isMonth)).toEqual([true, false, false, false]);
  });
});
