/** What is to come about a child, beside visits of our own. */
export const appointmentKinds = [
  'STRATEGY_DISCUSSION',
  'CHILD_PROTECTION_CONFERENCE',
  'LOOKED_AFTER_REVIEW',
  'PATHWAY_REVIEW',
  'PROFESSIONALS_MEETING',
  'COURT',
  'HOME_OFFICE_INTERVIEW',
  'SOLICITOR',
  'HEALTH',
  'OTHER',
] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];
