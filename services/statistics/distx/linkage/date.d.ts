import type { Day } from './record.js';
/** The levels of a date of birth, worst first. */
export declare const dateLevels: readonly [
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
export declare function compareDays(left: Day | undefined, right: Day | undefined): number;
