/** What became of asking a team whether its people will come. */
export const engagementOutcomes = ['ASKED', 'AGREED', 'DECLINED', 'NO_ANSWER'] as const;
export type EngagementOutcome = (typeof engagementOutcomes)[number];

/** Why a team declined, as it told us. A fact about the team's time and tasks; nobody is judged. */
export const declineReasons = [
  'NO_TIME_NOW',
  'NOT_ENOUGH_STAFF',
  'OWN_TRAINING',
  'TRAINED_LATELY',
  'INSPECTION_OR_REVIEW',
  'NOT_SEEN_AS_OURS',
  'OTHER',
] as const;
export type DeclineReason = (typeof declineReasons)[number];
