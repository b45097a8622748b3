import type { EncodedDate } from '@ictg/kit/linkage';
import { missing, type Agreement } from './field.js';

/** The levels of a date of birth, worst first. */
export const dateLevels = [
  'different',
  'one is 1 January, years apart',
  'one is 1 January, at most two years apart',
  'one is 1 January of the same year',
  'same month and year, or day and year',
  'same day and month, years apart',
  'same day and month, at most two years apart',
  'one digit apart',
  'day and month exchanged',
  'same, but 1 January',
  'same',
] as const;

/** Compares two days: mistyped, exchanged, disputed and unknown parts are told apart from another day. */
export function compareDates(
  left: EncodedDate | undefined,
  right: EncodedDate | undefined,
): Agreement {
  if (left === undefined || right === undefined) return { level: missing };
  if (left.whole === right.whole) return { level: left.isWeak ? 9 : 10 };
  if (left.swapped === right.whole || right.swapped === left.whole) return { level: 8 };
  const isSameYear = left.year === right.year;
  // Two birthdays of 1 January say no more than their years do.
  if (left.isWeak || right.isWeak) return { level: isSameYear ? 3 : isNear(left, right) ? 2 : 1 };
  if (left.monthDay === right.monthDay) return { level: isNear(left, right) ? 6 : 5 };
  if (isSameYear && left.near.some((digits) => right.near.includes(digits))) return { level: 7 };
  return { level: left.yearMonth === right.yearMonth || left.yearDay === right.yearDay ? 4 : 0 };
}

function isNear(left: EncodedDate, right: EncodedDate): boolean {
  return left.years.some((year) => right.years.includes(year));
}
