/** What of the service's own configuration can be changed while it runs, beside the guidance. */
export const settingKinds = [
  'TRIAGE_TARGET',
  'URGENT_TRIAGE_TARGET',
  'ALLOCATION_TARGET',
  'FIRST_CONTACT_TARGET',
  'ESCALATION_TARGET',
  'RETURN_INTERVIEW_TARGET',
  'PLAN_REVIEW_TARGET',
  'SOCIAL_CARE_REPLY_TARGET',
  'BUDDY_CHECK_IN_TARGET',
  'MANAGER_CHECK_IN_TARGET',
  'ADVICE_ANSWER_TARGET',
  'GUARDIAN_INVITED_TARGET',
  'COMPLAINT_ACKNOWLEDGED_TARGET',
  'COMPLAINT_ANSWERED_TARGET',
  'INCIDENT_REVIEWED_TARGET',
  'LINE_UNANSWERED_TARGET',
  'LINE_LANGUAGE_TARGET',
  'LINE_PROMISE_TARGET',
  'LINE_EXPLOITER_TARGET',
  'POST_18_REVIEW_TARGET',
  'PAGE_MANAGER_TARGET',
  'WORKING_HOURS',
  'CLOSURE_REASONS',
  'NOT_ACCEPTED_REASONS',
  'WITHDRAWN_REASONS',
] as const;
export type SettingKind = (typeof settingKinds)[number];

/** The kinds that are lists of reasons. */
export const reasonLists = [
  'CLOSURE_REASONS',
  'NOT_ACCEPTED_REASONS',
  'WITHDRAWN_REASONS',
] as const satisfies readonly SettingKind[];
export type ReasonList = (typeof reasonLists)[number];
