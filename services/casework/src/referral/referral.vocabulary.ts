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

/** What a referral may tell, by what a sender may say that they do not know. */
export const toldFacts = [
  'CHILD_NAME',
  'DATE_OF_BIRTH',
  'SEX',
  'AUTHORITY',
  'PARENTAL_RESPONSIBILITY',
  'EXPLOITATION',
  'DANGER_NOW',
  'MISSING_NOW',
  'NRM_REFERRAL',
  'CHILDRENS_SERVICES_TOLD',
  'SENDER_CONTACT',
  'NATIONALITY',
  'FIRST_LANGUAGE',
  'INTERPRETER',
  'LANGUAGE_PREFERENCE',
  'COMMUNICATION_NEEDS',
  'ETHNICITY',
  'COUNTRY_OF_BIRTH',
  'COUNTY_LINES',
  'EXPLOITATION_PLACE',
  'MISSING_BEFORE',
  'DEBT_BONDAGE',
  'CHILD_AWARE',
  'CHILD_WISHES',
  'HOLDER_TOLD',
  'SHARING_REASON',
] as const;
export type ToldFact = (typeof toldFacts)[number];

/** All that a sender is told of where their referral stands, whatever becomes of it. */
export const standings = ['RECEIVED', 'INFORMATION_NEEDED', 'DECIDED'] as const;
export type Standing = (typeof standings)[number];

/** Why something that came in is no referral to work on. It is counted, kept and can be brought back. */
export const asideReasons = ['SPAM', 'SENT_BY_ACCIDENT', 'TEST', 'NOT_FOR_THIS_SERVICE'] as const;
export type AsideReason = (typeof asideReasons)[number];

/** How the answer to a question to the sender came. */
export const answerWays = ['STAFF', 'SENDER'] as const;
export type AnswerWay = (typeof answerWays)[number];
