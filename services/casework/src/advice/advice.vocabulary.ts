/** What kind of request to an agency it is. All go through the same life and count in the same way. */
export const adviceKinds = [
  /** What an RPC advised in a consultation or a meeting. */
  'ADVICE',
  /** What a direct worker put to a public body for the child. */
  'ADVOCACY',
  /** That the guardian was not invited to a meeting they should have been at. */
  'NOT_INVITED',
] as const;
export type AdviceKind = (typeof adviceKinds)[number];

/** What advice is about. */
export const adviceTopics = [
  'EXPLOITATION_INDICATORS',
  'NRM',
  'SAFETY_PLANNING',
  'SUPPORT',
  'CRIMINAL_PROCEEDINGS',
  'SECTION_45',
  'IMMIGRATION',
  'ACCOMMODATION',
  'EDUCATION',
  'HEALTH',
  'GUARDIAN_INVOLVED',
  'OTHER',
] as const;
export type AdviceTopic = (typeof adviceTopics)[number];

/** What sort of agency is asked to act, as practitioners speak of them: finer than our directory's list. */
export const agencyTypes = [
  'CHILDRENS_SERVICES',
  'POLICE',
  'YOUTH_JUSTICE',
  'EDUCATION',
  'HEALTH',
  'HOME_OFFICE',
  'PROSECUTION_OR_COURT',
  'LEGAL',
  'CARE_PROVIDER',
  'CHARITY',
  'OTHER',
] as const;
export type AgencyType = (typeof agencyTypes)[number];

/** What the agency answered. */
export const adviceAnswers = ['DONE', 'NOT_DONE', 'OVERTAKEN'] as const;
export type AdviceAnswer = (typeof adviceAnswers)[number];

/** Whether a public body weighed seriously what was put to it. */
export const dueRegards = ['YES', 'PARTLY', 'NO', 'NOT_KNOWN'] as const;
export type DueRegard = (typeof dueRegards)[number];

/** What became of the child. */
export const childChanges = ['BETTER', 'SAME', 'WORSE', 'TOO_EARLY_TO_SAY'] as const;
export type ChildChange = (typeof childChanges)[number];
