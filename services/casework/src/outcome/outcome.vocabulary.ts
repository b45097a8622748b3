/** A part of life in which support is to make a difference. */
export const outcomeDomains = [
  'IMMIGRATION',
  'SOCIAL_CARE',
  'CRIMINAL_JUSTICE',
  'NRM',
  'EDUCATION',
  'HEALTH',
  'MISSING',
  'SAFETY_OF_ACCOMMODATION',
  'RELATIONSHIPS',
  'LEGAL_REPRESENTATION',
  'VOICE',
  'TRANSITION',
] as const;
export type OutcomeDomain = (typeof outcomeDomains)[number];

/** At which point of support it was measured. */
export const measurePoints = ['BASELINE', 'REVIEW', 'CLOSURE'] as const;
export type MeasurePoint = (typeof measurePoints)[number];

/** How it stands in a domain. 1 is worst and 5 is best; the domain says what both mean. */
export const outcomeRatings = [
  'ONE',
  'TWO',
  'THREE',
  'FOUR',
  'FIVE',
  'NOT_APPLICABLE',
  'NOT_KNOWN',
] as const;
export type OutcomeRating = (typeof outcomeRatings)[number];

/** Which agency a rating or fact comes from. */
export const outcomeSources = [
  'CHILD',
  'GUARDIAN',
  'COUNCIL',
  'HOME_OFFICE',
  'COMPETENT_AUTHORITY',
  'POLICE_OR_COURT',
  'SOLICITOR',
  'SCHOOL',
  'HEALTH_SERVICE',
  'OTHER',
] as const;
export type OutcomeSource = (typeof outcomeSources)[number];

/** Something that happened and can be counted. */
export const outcomeFactKinds = [
  'LEAVE_GRANTED',
  'ASYLUM_GRANTED',
  'LEAVE_REFUSED',
  'POSITIVE_REASONABLE_GROUNDS',
  'POSITIVE_CONCLUSIVE_GROUNDS',
  'NEGATIVE_NRM_DECISION',
  'DEFENCE_RAISED',
  'CHARGE_DROPPED',
  'CONVICTED',
  'EXPLOITER_CHARGED',
  'PLACEMENT_STABLE',
  'PLACEMENT_MOVED',
  'SCHOOL_STARTED',
  'SOLICITOR_INSTRUCTED',
  'HEALTH_SERVICE_BEGUN',
  'AGE_ACCEPTED',
  'TRAFFICKED_AGAIN',
] as const;
export type OutcomeFactKind = (typeof outcomeFactKinds)[number];
