import { missing } from './field.js';
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
];
/** Compares two days: mistyped, exchanged, disputed and unknown parts are told apart from another day. */
export function compareDays(left, right) {
  if (left === undefined || right === undefined) return missing;
  if (left === right) return left.isWeak ? 9 : 10;
  if (left.swapped === right.whole || right.swapped === left.whole) return 8;
  const isSameYear = left.year === right.year;
  // Two birthdays of 1 January say no more than their years do.
  if (left.isWeak || right.isWeak) return isSameYear ? 3 : isNear(left, right) ? 2 : 1;
  if (left.monthDay === right.monthDay) return isNear(left, right) ? 6 : 5;
  if (!isSameYear) return 0;
  for (let at = 0; at < left.near.length; at += 1) if (left.near[at] === right.near[at]) return 7;
  return left.yearMonth === right.yearMonth || left.yearDay === right.yearDay ? 4 : 0;
}
function isNear(left, right) {
  return left.years.some((year) => right.years.includes(year));
}
//# sourceMappingURL=date.js.map
