import { graphEnum } from '@ictg/kit/graph';
import type { Attendance, ContactKind, Invitation } from './contact.vocabulary.js';

export const ContactKindEnum = graphEnum<ContactKind>('ContactKind', 'What sort of contact.', {
  CASE_NOTE: 'A note of direct work.',
  STRATEGY_DISCUSSION: 'A strategy discussion or meeting.',
  CHILD_PROTECTION_CONFERENCE: 'A child protection conference.',
  LOOKED_AFTER_REVIEW: 'A review of a child who is looked after.',
  PATHWAY_REVIEW: 'A review of the pathway plan.',
  COURT: 'A hearing at a court or tribunal.',
  PROFESSIONALS_MEETING: 'Another meeting of agencies.',
  CALL: 'A call.',
  LETTER_OR_EMAIL: 'A letter or e-mail.',
  VISIT: 'A visit.',
});

export const AttendanceEnum = graphEnum<Attendance>(
  'ContactAttendance',
  'Whether they were there.',
  {
    ATTENDED: 'They were there.',
    SENT_APOLOGIES: 'They said that they could not come.',
    WAS_ABSENT: 'They were expected and did not come.',
  },
);

export const InvitationEnum = graphEnum<Invitation>(
  'GuardianInvitation',
  'Whether and how the guardian was invited. Invited late, refused and not invited reach the agency first.',
  {
    INVITED: 'Invited in time.',
    INVITED_ON_REQUEST: 'Invited in time, after the guardian had asked.',
    INVITATION_DECLINED: 'Invited in time, and the guardian could not come.',
    INVITED_LATE: 'Invited too late to prepare or to come.',
    REQUEST_REFUSED: 'Asked to be invited and was refused.',
    NOT_INVITED: 'Should have been invited and was not.',
    DOES_NOT_APPLY: 'Nobody is invited to this.',
  },
);
