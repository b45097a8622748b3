import type { AppointmentKind } from './appointment.vocabulary.js';

/** Each kind as a sentence begins with it. */
export const appointmentWords: Readonly<Record<AppointmentKind, string>> = {
  STRATEGY_DISCUSSION: 'Strategy discussion',
  CHILD_PROTECTION_CONFERENCE: 'Child protection conference',
  LOOKED_AFTER_REVIEW: 'Looked-after review',
  PATHWAY_REVIEW: 'Pathway review',
  PROFESSIONALS_MEETING: 'Professionals meeting',
  COURT: 'Court hearing',
  HOME_OFFICE_INTERVIEW: 'Home Office interview',
  SOLICITOR: 'Meeting with the solicitor',
  HEALTH: 'Health appointment',
  OTHER: 'Appointment',
};
