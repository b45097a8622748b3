import { describe, expect, it } from 'vitest';
import { mondayOf, monthsLater, weeksOf } from './month.js';

describe('a month in the calendar', () => {
  it('begins on Monday and has every day of the month in order', () => {
    for (const month of ['2026-02', '2026-11', '2027-02', '2028-02', '2026-03']) {
      const weeks = weeksOf(`${month}-15`);
      const days = weeks.flat();
      expect(days).toEqual([...days].sort());
      expect(new Set(days).size).toBe(weeks.length * 7);
      expect(weeks.every((week) => week[0] === mondayOf(week[3] ?? ''))).toBe(true);
      expect(days.filter((day) => day.startsWith(month))[0]).toBe(`${month}-01`);
    }
    expect(weeksOf('2027-02-10')).toHaveLength(4);
    expect(weeksOf('2026-11-10')[0]?.[0]).toBe('2026-10-26');
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-10', 1, '2027-01-10'],
    ['2026-01-10', -1, '2025-12-10'],
    ['2026-10-31', 2, '2026-12-31'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s moved by %i months is %s', (day, count, moved) => {
    expect(monthsLater(day, count)).toBe(moved);
  });

  it('has Monday as the first day of a week, whatever the day', () => {
    expect(['2026-11-23', '2026-11-26', '2026-11-29'].map(mondayOf)).toEqual(
      Array(3).fill('2026-11-23'),
    );
  });
});
