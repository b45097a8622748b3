import { describe, expect, it } from 'vitest';
import { continuityOf, type WorkedSpan } from './continuity.rules.js';

const day = (number: number) => new Date(Date.UTC(2026, 2, number, 10));
const span = (staffId: string, from: number, until: number | null): WorkedSpan => ({
  staffId,
  fromAt: day(from),
  untilAt: until === null ? null : day(until),
});

describe('continuity', () => {
  it('counts people, changes and days, in whatever order the spans come', () => {
    const spans = [span('c', 14, null), span('a', 2, 5), span('b', 5, 9)];
    expect(continuityOf(day(1), spans, day(20))).toEqual({
      workers: 3,
      changes: 2,
      daysBetween: 5,
      daysToFirst: 1,
      daysWithPresent: 6,
    });
  });

  it('counts somebody who comes back once, and says so where there was nobody', () => {
    expect(continuityOf(day(1), [span('a', 1, 2), span('a', 2, 3)], day(9))).toMatchObject({
      workers: 1,
      changes: 0,
      daysBetween: 0,
      daysWithPresent: null,
    });
    expect(continuityOf(day(1), [], day(9))).toMatchObject({ workers: 0, daysToFirst: null });
  });
});
