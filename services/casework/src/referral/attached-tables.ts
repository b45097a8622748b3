/** Tables whose rows about the child that a referral had made go over to the child known already. */
export const movedWithTheReferral = [
  'referral',
  'information_request',
  'stored_file',
  'nrm_change',
  'parental_responsibility',
  'age_determination',
  'legal_status',
  'nrm_reference',
  'alert',
  'missing_episode',
  'visit',
  'appointment',
  'social_care_report',
  'nrm_report',
  'supervision_decision',
  'outcome_fact',
  'call',
  'safety_plan',
  'consultation',
  'advice',
  'contact_action',
  'local_gap',
  'matter',
  'timeline_entry',
  'task',
] as const;

/** Tables that go over too, by a statement of their own. */
export const movedInTheirOwnWay = [
  'child_link',
  'contact_child',
  'eighteen_preparation',
  'record_denial',
  'whereabouts',
] as const;

const onlyWithSupport =
  'stands on support, and a child with support is never attached to another record';

/** Tables about a child that stay with the closed record, and why. */
export const staysBehind: Readonly<Record<string, string>> = {
  support: onlyWithSupport,
  allocation: onlyWithSupport,
  support_transfer: onlyWithSupport,
  child_access: onlyWithSupport,
  closure_proposal: onlyWithSupport,
  post_eighteen_support: onlyWithSupport,
  outcome_measure: onlyWithSupport,
  outcome_rating: onlyWithSupport,
  plan_goal: onlyWithSupport,
  plan_action: onlyWithSupport,
  plan_review: onlyWithSupport,
  contact_tier: onlyWithSupport,
  offer_decision: 'only a decided referral has one, and a decided referral is not attached',
  consultation_tie: 'says what was tied to what on a day, and is never changed',
  child_name_key: 'is made from the names of the record itself',
};
