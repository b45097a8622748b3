import type { EncodedDate } from '@ictg/kit/linkage';
import { missing, type Agreement } from './field.js';

/** The levels of a date of birth, worst first. */
export const dateLevels = [
  'different',
  'one is 1 January, near in nothing else',
  'same year and one is 1 January',
  'same month and year, or day and year',
  'same day and month, another year',
  'day and month exchanged',
  'same, but 1 January',
  'same',
] as const;

/** Compares two days: mistyped, exchanged and unknown parts are told apart from another day. */
export function compareDates(
  left: EncodedDate | undefined,
  right: EncodedDate | undefined,
): Agreement {
  if (left === undefined || right === undefined) return { level: missing };
  if (left.whole === right.whole) return { level: left.isWeak ? 6 : 7 };
  if (left.swapped === right.whole || right.swapped === left.whole) return { level: 5 };
  const hasWeak = left.isWeak || right.isWeak;
  if (left.monthDay === right.monthDay && !hasWeak) return { level: 4 };
  if (hasWeak) return { level: left.year === right.year ? 2 : 1 };
  return { level: left.yearMonth === right.yearMonth || left.yearDay === right.yearDay ? 3 : 0 };
}
