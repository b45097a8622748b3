import type { Labels } from './label.js';

/** What is recorded of courses, sessions and who comes to them. */
export const awarenessEnglish: Labels = {
  CourseTopic: {
    INDICATORS: 'Indicators of exploitation',
    NRM_PROCESS: 'NRM process',
    RESPONDING: 'Responding to exploited children',
    SECTION_45: 'Statutory defence, section 45',
    BESPOKE: 'Bespoke',
  },
  SessionState: { PLANNED: 'Planned', HELD: 'Held', CANCELLED: 'Cancelled' },
  SessionMode: { IN_PERSON: 'In person', ONLINE: 'Online', BOTH: 'In person and online' },
  SessionLanguage: { ENGLISH: 'English', WELSH: 'Welsh', BOTH: 'Both languages' },
  Provision: {
    STEP_FREE: 'No steps',
    HEARING_LOOP: 'Hearing loop',
    BSL: 'British Sign Language',
    CAPTIONS: 'Live captions',
    LARGE_PRINT: 'Large print',
    BREAKS: 'Breaks every hour',
  },
  BookingState: { BOOKED: 'Has a place', WAITING: 'Waiting', CANCELLED: 'Given up' },
  BookingOrigin: {
    INVITATION: 'Invitation',
    LINK: 'Link of the team',
    ORGANISER: 'Entered for them',
    WALK_IN: 'Walk-in',
    FILE: 'Attendance file',
  },
  Attendance: { NOT_RECORDED: 'No mark', CAME: 'Came', DID_NOT_COME: 'Did not come' },
  InvitationAnswer: {
    NOT_ANSWERED: 'No answer yet',
    BOOKED: 'Booked',
    DECLINED: 'Cannot come',
  },
  WrittenLanguage: { ENGLISH: 'English', WELSH: 'Welsh' },
  EvaluationMoment: { BEFORE: 'Before', AFTER: 'After', THREE_MONTHS: 'Three months later' },
  MatchReason: {
    SAME_ADDRESS: 'Same e-mail address',
    SAME_NAME: 'Same name',
    SEVERAL_OF_THE_NAME: 'Several on the list have this name',
    NEARLY_THE_NAME: 'Nearly the same name',
    NAME_WITH_OTHER_ADDRESS: 'Same name, another address',
    THERE_FOR_A_SHORT_TIME: 'There for less than half of the session',
    NOT_ON_THE_LIST: 'Nobody on the list is called so',
  },
  MeetingTool: { TEAMS: 'Microsoft Teams', ZOOM: 'Zoom', OTHER: 'another tool' },
};
