import { appointmentWords } from '../appointment/index.js';
import type { CalendarKind } from './calendar.vocabulary.js';

type Words = (detail: string) => string;

const words: Readonly<Record<CalendarKind, Words>> = {
  // The kind of the task stands before its text.
  TASK: (detail) => detail.slice(detail.indexOf(' ') + 1),
  APPOINTMENT: (detail) => appointmentWords[detail as keyof typeof appointmentWords],
  VISIT: (detail) => `Visit by ${detail}`,
  PLAN_REVIEW: () => 'Review of the plan',
  POST_18_REVIEW: () => 'Review of support after 18',
  PLAN_ACTION: () => 'Action of the plan due',
  CONTACT_ACTION: () => 'Action agreed at a meeting due',
  ADVICE_DUE: (detail) => `Answer of ${detail} due`,
  CONSULTATION_FOLLOW_UP: (detail) => `Follow up consultation ${detail}`,
  SOCIAL_CARE_REPLY: () => "Reply of children's services due",
  ENDING_PLANNED: () => 'Planned end of support',
  EIGHTEENTH_BIRTHDAY: () => 'Turns 18',
};

/** What an entry says: never what is confidential about it, and never where. */
export function calendarWords(kind: CalendarKind, detail: string): string {
  return words[kind](detail);
}
