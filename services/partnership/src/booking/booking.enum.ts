import { graphEnum } from '@ictg/kit/graph';
import type {
  Attendance,
  BookingOrigin,
  BookingState,
  InvitationAnswer,
  WrittenLanguage,
} from './booking.vocabulary.js';

export const BookingStateEnum = graphEnum<BookingState>('BookingState', 'Where a booking stands.', {
  BOOKED: 'Has a place.',
  WAITING: 'Waits for a place; has it by itself when it is their turn.',
  CANCELLED: 'Given up.',
});

export const BookingOriginEnum = graphEnum<BookingOrigin>(
  'BookingOrigin',
  'How somebody came to be on the list of a session.',
  {
    INVITATION: 'By the link of their own invitation.',
    LINK: 'By a link for their team.',
    ORGANISER: 'Entered by whoever organises, for somebody who rang or wrote.',
    WALK_IN: 'Came without a booking.',
    FILE: 'Was in the attendance file of an online meeting.',
  },
);

export const AttendanceEnum = graphEnum<Attendance>('Attendance', 'Whether somebody came.', {
  NOT_RECORDED: 'Nobody has said yet.',
  CAME: 'Came.',
  DID_NOT_COME: 'Did not come.',
});

export const InvitationAnswerEnum = graphEnum<InvitationAnswer>(
  'InvitationAnswer',
  'What somebody who was invited has answered.',
  { NOT_ANSWERED: 'Nothing yet.', BOOKED: 'Booked.', DECLINED: 'Cannot come.' },
);

export const WrittenLanguageEnum = graphEnum<WrittenLanguage>(
  'WrittenLanguage',
  'The language in which somebody is written to.',
  { ENGLISH: 'English.', WELSH: 'Welsh.' },
);
