import { describe, expect, it } from 'vitest';
import { monthsBefore, monthWords } from './month.js';

describe('months', () => {
  it('go back over the turn of the year, the present one first', () => {
    expect(monthsBefore('2026-02-28', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  });

  it('are written in words', () => {
    expect(monthWords('2026-10')).toBe('October 2026');
  });
});
