/** How a referral reached the service. */
export const channels = [
  'TELEPHONE',
  'FORM',
  'PARTNER_API',
  'NRM_PAYLOAD',
  'FILE',
  'HISTORICAL_EXTRACT',
] as const;
export type Channel = (typeof channels)[number];

export const referrerTypes = [
  'POLICE',
  'LOCAL_AUTHORITY',
  'HOME_OFFICE',
  'NGO',
  'HEALTH',
  'OTHER',
  'NOT_RECORDED',
] as const;
export type ReferrerType = (typeof referrerTypes)[number];

/** Whether the sender has been rung back on the number in our directory, never on the one they gave. */
export const senderVerifications = ['UNVERIFIED', 'RUNG_BACK', 'SIGNED_IN'] as const;
export type SenderVerification = (typeof senderVerifications)[number];

export const notAcceptedReasons = [
  'ADULT_AFTER_DETERMINATION',
  'NO_TRAFFICKING_CONCERN',
  'OUTSIDE_COVERAGE',
  'ALREADY_OPEN',
  'CHILD_DECLINED',
] as const;
export type NotAcceptedReason = (typeof notAcceptedReasons)[number];

export const withdrawnReasons = [
  'SENT_BY_MISTAKE',
  'SENDER_WITHDREW',
  'CHILD_LEFT_ENGLAND_AND_WALES',
] as const;
export type WithdrawnReason = (typeof withdrawnReasons)[number];
