import { daysBetween } from '@ictg/kit/calendar';
/** Days from a first thing to a second: from receiving a referral to its decision, from opening support to a worker. */
export const waits = [
  'SAME_DAY',
  'WITHIN_2_DAYS',
  'WITHIN_7_DAYS',
  'WITHIN_30_DAYS',
  'LATER',
  'NOT_YET',
];
export function waitBetween(from, until) {
  if (until === null) return 'NOT_YET';
  const days = daysBetween(from, until);
  if (days <= 0) return 'SAME_DAY';
  if (days <= 2) return 'WITHIN_2_DAYS';
  if (days <= 7) return 'WITHIN_7_DAYS';
  return days <= 30 ? 'WITHIN_30_DAYS' : 'LATER';
}
/** How long support lasted, of support that has ended. */
export const lengths = [
  'UNDER_3_MONTHS',
  'FROM_3_TO_6_MONTHS',
  'FROM_6_TO_12_MONTHS',
  'FROM_1_TO_2_YEARS',
  'OVER_2_YEARS',
];
export function lengthOf(openedOn, endedOn) {
  const days = daysBetween(openedOn, endedOn);
  if (days < 91) return 'UNDER_3_MONTHS';
  if (days < 183) return 'FROM_3_TO_6_MONTHS';
  if (days < 365) return 'FROM_6_TO_12_MONTHS';
  return days < 730 ? 'FROM_1_TO_2_YEARS' : 'OVER_2_YEARS';
}
/** How long before the day of counting somebody last came to a session. */
export const trainings = ['WITHIN_1_YEAR', 'WITHIN_2_YEARS', 'LONGER_AGO', 'NEVER_CAME'];
export function trainingOf(trainedOn, countedOn) {
  if (trainedOn === null) return 'NEVER_CAME';
  const days = daysBetween(trainedOn, countedOn);
  if (days <= 365) return 'WITHIN_1_YEAR';
  return days <= 730 ? 'WITHIN_2_YEARS' : 'LONGER_AGO';
}
//# sourceMappingURL=band.rules.js.map
