import { type Day } from '@ictg/kit/calendar';
/** Days from a first thing to a second: from receiving a referral to its decision, from opening support to a worker. */
export declare const waits: readonly [
  'SAME_DAY',
  'WITHIN_2_DAYS',
  'WITHIN_7_DAYS',
  'WITHIN_30_DAYS',
  'LATER',
  'NOT_YET',
];
export declare function waitBetween(from: Day, until: Day | null): (typeof waits)[number];
/** How long support lasted, of support that has ended. */
export declare const lengths: readonly [
  'UNDER_3_MONTHS',
  'FROM_3_TO_6_MONTHS',
  'FROM_6_TO_12_MONTHS',
  'FROM_1_TO_2_YEARS',
  'OVER_2_YEARS',
];
export declare function lengthOf(openedOn: Day, endedOn: Day): (typeof lengths)[number];
/** How long before the day of counting somebody last came to a session. */
export declare const trainings: readonly [
  'WITHIN_1_YEAR',
  'WITHIN_2_YEARS',
  'LONGER_AGO',
  'NEVER_CAME',
];
export declare function trainingOf(
  trainedOn: Day | null,
  countedOn: Day,
): (typeof trainings)[number];
