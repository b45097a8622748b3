/** What stands in the calendar. */
export const calendarKinds = [
  'TASK',
  'APPOINTMENT',
  'VISIT',
  'PLAN_REVIEW',
  'POST_18_REVIEW',
  'PLAN_ACTION',
  'CONTACT_ACTION',
  'ADVICE_DUE',
  'CONSULTATION_FOLLOW_UP',
  'SOCIAL_CARE_REPLY',
  'ENDING_PLANNED',
  'EIGHTEENTH_BIRTHDAY',
] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** Whose calendar. */
export const calendarScopes = ['MINE', 'TEAM'] as const;
export type CalendarScope = (typeof calendarScopes)[number];
