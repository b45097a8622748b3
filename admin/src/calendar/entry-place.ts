import type { CalendarQuery } from '../__generated__/graphql.js';
import { placeOfTask } from '../today/task-place.js';

/** One entry of the calendar. */
export type CalendarEntry = CalendarQuery['calendar']['edges'][number]['node'];

/** Where an entry leads; null where there is no page for it. */
export function placeOfEntry(entry: CalendarEntry): string | null {
  const { kind, childId, id, recordId, taskKind } = entry;
  if (kind === 'TASK')
    return taskKind === null ? null : placeOfTask({ kind: taskKind, childId, recordId });
  if (kind === 'CONTACT_ACTION') return recordId === null ? null : `/contacts/${recordId}`;
  if (kind === 'ADVICE_DUE') return `/advice/${id}`;
  if (kind === 'CONSULTATION_FOLLOW_UP') return `/consultations/${id}`;
  // A buddy knows of the visit and not of the child.
  if (kind === 'VISIT' && entry.child == null) return '/visits';
  return childId === null ? null : `/children/${childId}/${tabs[kind]}`;
}

const tabs = {
  APPOINTMENT: 'plan',
  VISIT: 'plan',
  PLAN_REVIEW: 'plan',
  POST_18_REVIEW: 'turning-18',
  PLAN_ACTION: 'plan',
  SOCIAL_CARE_REPLY: 'referrals',
  ENDING_PLANNED: 'support',
  EIGHTEENTH_BIRTHDAY: 'turning-18',
} as const;
