/** How a consultation was held. */
export const consultationModes = ['TELEPHONE', 'VIDEO', 'EMAIL', 'IN_PERSON'] as const;
export type ConsultationMode = (typeof consultationModes)[number];

/** Whom a consultation is about: its client is a professional, and a child need not be named. */
export const childSituations = ['NONE', 'ANONYMOUS', 'LINKED'] as const;
export type ChildSituation = (typeof childSituations)[number];

/** What was said about the National Referral Mechanism. */
export const nrmAdvices = [
  'NOT_DISCUSSED',
  'REFER',
  'NOT_YET',
  'REVIEW_OF_DRAFT',
  'ALREADY_REFERRED',
] as const;
export type NrmAdvice = (typeof nrmAdvices)[number];

/** What was said about the statutory defence of section 45. */
export const sectionFortyFives = [
  'NOT_DISCUSSED',
  'NO_PROCEEDINGS',
  'ADVISED',
  'RAISED_ALREADY',
] as const;
export type SectionFortyFive = (typeof sectionFortyFives)[number];

/** Roughly how old a child is that nobody named. */
export const roughAges = ['UNDER_10', 'FROM_10_TO_12', 'FROM_13_TO_15', 'FROM_16_TO_17'] as const;
export type RoughAge = (typeof roughAges)[number];

/**
 * Signs of exploitation that are talked through. Source: a working list of this service, a local setting; no
 * official list for consultations was found.
 */
export const indicators = [
  'MISSING_EPISODES',
  'UNEXPLAINED_MONEY_OR_GOODS',
  'OLDER_ASSOCIATES',
  'FOUND_FAR_FROM_HOME',
  'DRUGS_FOUND',
  'WEAPON_CARRIED',
  'DEBT',
  'SEVERAL_TELEPHONES',
  'INJURIES',
  'OUT_OF_EDUCATION',
  'CONTROLLED_BY_OTHERS',
  'FEARFUL',
  'FALSE_DOCUMENTS',
  'FOUND_AT_WORKPLACE',
  'SEXUAL_HEALTH_CONCERN',
  'ONLINE_GROOMING',
  'OTHER',
] as const;
export type Indicator = (typeof indicators)[number];

/** How an item of the checklist for a draft was answered. */
export const itemAnswers = ['YES', 'PARTLY', 'NO', 'NOT_APPLICABLE'] as const;
export type ItemAnswer = (typeof itemAnswers)[number];
