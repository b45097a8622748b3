/** What sort of contact it was. */
export const contactKinds = [
  'CASE_NOTE',
  'STRATEGY_DISCUSSION',
  'CHILD_PROTECTION_CONFERENCE',
  'LOOKED_AFTER_REVIEW',
  'PATHWAY_REVIEW',
  'COURT',
  'PROFESSIONALS_MEETING',
  'CALL',
  'LETTER_OR_EMAIL',
  'VISIT',
] as const;
export type ContactKind = (typeof contactKinds)[number];

/** The kinds to which a guardian should be invited: ministers said to all meetings of agencies about the child. */
export const meetings: readonly ContactKind[] = [
  'STRATEGY_DISCUSSION',
  'CHILD_PROTECTION_CONFERENCE',
  'LOOKED_AFTER_REVIEW',
  'PATHWAY_REVIEW',
  'PROFESSIONALS_MEETING',
];

/** Whether somebody of an agency was there. */
export const attendances = ['ATTENDED', 'SENT_APOLOGIES', 'WAS_ABSENT'] as const;
export type Attendance = (typeof attendances)[number];

/** Whether and how the guardian was invited. */
export const invitations = [
  'INVITED',
  'INVITED_ON_REQUEST',
  'INVITATION_DECLINED',
  'INVITED_LATE',
  'REQUEST_REFUSED',
  'NOT_INVITED',
  'DOES_NOT_APPLY',
] as const;
export type Invitation = (typeof invitations)[number];

/** Where the guardian could not take part and it was the agency's doing: it is told first, and counts later. */
export const leftOut = ['INVITED_LATE', 'REQUEST_REFUSED', 'NOT_INVITED'] as const;
export type LeftOut = (typeof leftOut)[number];

export function isLeftOut(invitation: Invitation): invitation is LeftOut {
  return (leftOut as readonly Invitation[]).includes(invitation);
}
