/** What may be counted of the service: each is one cube with the attributes named here, in the order of its codes. */
export const subjects = [
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
/** What things of a subject are told apart by. */
export const attributes = [
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
/** Facts about a child's person: told for a region and year, and no finer. */
export const personal = ['SEX', 'AGE', 'NATIONALITY_GROUP', 'EXPLOITATION'];
/** The attributes of each subject. */
export const attributesOf = {
  CHILD: ['SEX', 'AGE', 'NATIONALITY_GROUP', 'EXPLOITATION'],
  REFERRAL: ['REFERRER', 'DECISION', 'DECISION_TIME'],
  SUPPORT: ['WORKER', 'ALLOCATION_TIME'],
  CLOSURE: ['WORKER', 'LENGTH', 'CLOSURE_REASON'],
  CONSULTATION: ['AGENCY_TYPE', 'MODE', 'NRM_ADVICE'],
  ADVICE: ['AGENCY_TYPE', 'TOPIC', 'ANSWER'],
  CALL: ['CALLER', 'CALL_OUTCOME'],
  OUTCOME: ['DOMAIN', 'CHANGE'],
  OUTCOME_FACT: ['FACT'],
  SESSION: ['SESSION_MODE', 'LANGUAGE'],
  ATTENDANCE: ['AGENCY_KIND', 'ATTENDANCE'],
  POST: ['AGENCY_KIND', 'LAST_TRAINED'],
  CONTACT_AROUND_SESSION: ['CONTACT', 'WHEN'],
};
/** Whose records a subject is counted from: where one is missing, nothing of it can be told. */
export const sourcesOf = (subject) =>
  subject === 'CONTACT_AROUND_SESSION'
    ? ['ICTG', 'ICTG_WORK', 'SESSIONS']
    : [
        ['CHILD', 'REFERRAL', 'SUPPORT', 'CLOSURE'].includes(subject)
          ? 'ICTG'
          : ['SESSION', 'ATTENDANCE', 'POST'].includes(subject)
            ? 'SESSIONS'
            : 'ICTG_WORK',
      ];
//# sourceMappingURL=subject.data.js.map
