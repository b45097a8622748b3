import { graphEnum } from '@ictg/kit/graph';
import type { AppointmentState } from './appointment.states.js';
import type { AppointmentKind } from './appointment.vocabulary.js';

export const AppointmentKindEnum = graphEnum<AppointmentKind>(
  'AppointmentKind',
  'What is to come about a child.',
  {
    STRATEGY_DISCUSSION: 'A strategy discussion of police and social care.',
    CHILD_PROTECTION_CONFERENCE: 'A child protection conference.',
    LOOKED_AFTER_REVIEW: 'A review of a child in care.',
    PATHWAY_REVIEW: 'A review of a pathway plan.',
    PROFESSIONALS_MEETING: 'Another meeting of professionals.',
    COURT: 'A hearing at a court or tribunal.',
    HOME_OFFICE_INTERVIEW: 'An interview of the Home Office.',
    SOLICITOR: 'A meeting with a solicitor.',
    HEALTH: 'An appointment about health.',
    OTHER: 'Something else; the note says what.',
  },
);

export const AppointmentStateEnum = graphEnum<AppointmentState>(
  'AppointmentState',
  'Where an appointment stands.',
  {
    PLANNED: 'To come, or not yet settled.',
    HELD: 'Took place.',
    CALLED_OFF: 'Did not take place.',
  },
);
