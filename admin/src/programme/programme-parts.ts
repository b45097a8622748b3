import type { ProgrammeSettingKey } from '../__generated__/graphql.js';

/** Some settings that are read together, with what they steer. */
export interface ProgrammePart {
  readonly title: string;
  readonly lead: string;
  readonly unit: 'months' | 'days' | 'per cent' | 'answers';
  readonly keys: readonly ProgrammeSettingKey[];
}

/** The settings of the programme as they are shown: every one of them once. */
export const programmeParts: readonly ProgrammePart[] = [
  {
    title: 'For how long training counts',
    lead: 'Whoever was trained longer ago counts as trained no more. Coverage follows overnight.',
    unit: 'months',
    keys: [
      'TRAINED_FOR_MONTHS_INDICATORS',
      'TRAINED_FOR_MONTHS_NRM_PROCESS',
      'TRAINED_FOR_MONTHS_RESPONDING',
      'TRAINED_FOR_MONTHS_SECTION_45',
      'TRAINED_FOR_MONTHS_BESPOKE',
    ],
  },
  {
    title: 'How fresh posts and headcounts are',
    lead: 'A post that nobody has confirmed for longer widens the range of coverage; an older headcount is marked.',
    unit: 'days',
    keys: ['POST_CONFIRMED_FOR_DAYS', 'HEADCOUNT_FRESH_FOR_DAYS'],
  },
  {
    title: 'Invitations and reminders',
    lead: 'Days are counted from the invitation, or back from the session. Everybody is reminded again the day before.',
    unit: 'days',
    keys: ['BOOKING_LINK_DAYS', 'CHASE_AFTER_DAYS', 'FIRST_REMINDER_DAYS', 'ASK_AGAIN_AFTER_DAYS'],
  },
  {
    title: 'When evaluations are asked for',
    lead: 'Each is asked for once, and once more when it is not answered.',
    unit: 'days',
    keys: ['EVALUATION_REMINDER_DAYS', 'LATER_EVALUATION_DAYS'],
  },
  {
    title: 'How many answers are shown',
    lead: 'Fewer are shown to nobody, so that nobody is known by their answer.',
    unit: 'answers',
    keys: ['FEWEST_ANSWERS'],
  },
  {
    title: 'When coverage is low',
    lead: 'Below it the topic is marked, and the team is on the list of where to go next.',
    unit: 'per cent',
    keys: ['LOW_COVERAGE_PERCENT'],
  },
  {
    title: 'When a site is new',
    lead: 'The teams of a new site come higher on the list of where to go next.',
    unit: 'months',
    keys: ['NEW_SITE_FOR_MONTHS'],
  },
];
