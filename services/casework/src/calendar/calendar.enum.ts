import { graphEnum } from '@ictg/kit/graph';
import type { CalendarKind, CalendarScope } from './calendar.vocabulary.js';

export const CalendarKindEnum = graphEnum<CalendarKind>(
  'CalendarKind',
  'What stands in the calendar.',
  {
    TASK: 'Something that this person, or somebody in their role, has to do.',
    APPOINTMENT: 'A meeting, hearing or the like.',
    VISIT: 'A visit to a child.',
    PLAN_REVIEW: 'The next review of a plan.',
    POST_18_REVIEW:
      'The first review of support after 18; a review of the plan held since it began settles it.',
    PLAN_ACTION: 'An action of a plan.',
    CONTACT_ACTION: 'Something agreed at a meeting, to be done by one of us.',
    ADVICE_DUE: 'The day by which an agency is to answer.',
    CONSULTATION_FOLLOW_UP: 'The day on which a consultation is followed up.',
    SOCIAL_CARE_REPLY: "The day by which children's services are to reply.",
    ENDING_PLANNED: 'The planned end of support.',
    EIGHTEENTH_BIRTHDAY: 'A child turns 18; the earlier day while the age is under challenge.',
  },
);

export const CalendarScopeEnum = graphEnum<CalendarScope>('CalendarScope', 'Whose calendar.', {
  MINE: 'What this person keeps, or whoever they cover for, and all about their children.',
  TEAM: 'Everything about children and work that this person may see, and their own tasks.',
});
