/** What may be counted of the service: each is one cube with the attributes named here, in the order of its codes. */
export declare const subjects: readonly [
  'CHILD',
  'REFERRAL',
  'SUPPORT',
  'CLOSURE',
  'CONSULTATION',
  'ADVICE',
  'CALL',
  'OUTCOME',
  'OUTCOME_FACT',
  'SESSION',
  'ATTENDANCE',
  'POST',
  'CONTACT_AROUND_SESSION',
];
export type Subject = (typeof subjects)[number];
/** What things of a subject are told apart by. */
export declare const attributes: readonly [
  'SEX',
  'AGE',
  'NATIONALITY_GROUP',
  'EXPLOITATION',
  'REFERRER',
  'DECISION',
  'DECISION_TIME',
  'ALLOCATION_TIME',
  'WORKER',
  'LENGTH',
  'CLOSURE_REASON',
  'AGENCY_TYPE',
  'MODE',
  'NRM_ADVICE',
  'TOPIC',
  'ANSWER',
  'CALLER',
  'CALL_OUTCOME',
  'DOMAIN',
  'CHANGE',
  'FACT',
  'SESSION_MODE',
  'LANGUAGE',
  'AGENCY_KIND',
  'ATTENDANCE',
  'LAST_TRAINED',
  'CONTACT',
  'WHEN',
];
export type Attribute = (typeof attributes)[number];
/** Facts about a child's person: told for a region and year, and no finer. */
export declare const personal: readonly Attribute[];
/** The attributes of each subject. */
export declare const attributesOf: Readonly<Record<Subject, readonly Attribute[]>>;
/** Whose records a subject is counted from: where one is missing, nothing of it can be told. */
export declare const sourcesOf: (
  subject: Subject,
) => readonly ('ICTG' | 'ICTG_WORK' | 'SESSIONS')[];
