import type { Labels } from './label.js';

/** What is recorded about teams, professionals, and who of them is trained. */
export const reachEnglish: Labels = {
  MailLanguage: { EN: 'English', CY: 'Welsh' },
  ContactPreference: {
    NOT_ASKED: 'Not asked yet',
    EMAIL: 'By e-mail',
    TELEPHONE: 'By telephone',
    NO_INVITATIONS: 'No invitations',
    NO_CONTACT: 'Not at all',
  },
  KnownBy: {
    PERSON: 'From the person',
    LINK: 'By the link of a mail',
    EVALUATION: 'In an evaluation',
    ATTENDANCE: 'By coming to a session',
    TEAM: 'From the team',
    STAFF_LIST: 'From a staff list',
  },
  Standing: {
    CONFIRMED: 'Confirmed',
    NOT_CONFIRMED_SINCE: 'Not confirmed since',
    LEFT: 'Left',
    NOT_BEGUN: 'Not begun yet',
  },
  PostTickAnswer: { STILL_THERE: 'Still there', LEFT: 'Has left' },
  EngagementOutcome: {
    ASKED: 'Asked, no answer yet',
    AGREED: 'Agreed',
    DECLINED: 'Declined',
    NO_ANSWER: 'Did not answer',
  },
  DeclineReason: {
    NO_TIME_NOW: 'No time at present',
    NOT_ENOUGH_STAFF: 'Too few people in post',
    OWN_TRAINING: 'Training of its own',
    TRAINED_LATELY: 'Trained lately',
    INSPECTION_OR_REVIEW: 'Inspection or review under way',
    NOT_SEEN_AS_OURS: 'Not seen as its subject',
    OTHER: 'Another reason',
  },
  Likeness: {
    SAME_MAIL: 'Same address',
    SAME_NAME: 'Same name, same agency',
    SIMILAR_NAME: 'Names alike, same agency',
  },
  WhereNextReasonKind: {
    COVERAGE_GAP: 'Few trained',
    REFERRALS: 'Referrals come from there',
    NEW_SITE: 'New site',
    LOW_SECTION_45: 'Section 45 little known',
    ASK_AGAIN: 'Time to ask again',
    HEADCOUNT_UNKNOWN: 'Nobody knows how many',
  },
};
