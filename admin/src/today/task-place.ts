import { listAddress } from '../list/list-address.js';
import type { Task } from './task.list.js';

/** The tab of the child's page on which a thing is done. */
const tabs: Partial<Record<Task['kind'], string>> = {
  CHILD_WITHOUT_GUARDIAN: '/support',
  FIRST_CONTACT: '/support',
  CLOSURE_TO_APPROVE: '/support',
  CLOSURE_SENT_BACK: '/support',
  MISSING_CHILD: '/missing',
  RETURN_INTERVIEW: '/missing',
  TURNING_18: '/turning-18',
  PLAN_ACTION: '/plan',
  PLAN_REVIEW: '/plan',
  CONTACT_DUE: '/plan',
  SOCIAL_CARE_REPLY: '/referrals',
  RECORD_DENIED: '/nrm',
  REFERENCE_NOT_CONFIRMED: '/nrm',
};

const referralTasks: ReadonlySet<string> = new Set([
  'NEW_REFERRAL',
  'SENDER_ANSWERED',
  'NRM_FORM_CHANGED',
  'INFECTED_FILE',
]);

/** Where a task is done; null where there is no page for it. */
export function placeOfTask({
  kind,
  childId,
  recordId,
}: Pick<Task, 'kind' | 'childId' | 'recordId'>): string | null {
  if (kind === 'URGENT_REFERRAL') return '/line/urgent';
  if (referralTasks.has(kind) && recordId !== null) return `/referrals/${recordId}`;
  if (kind === 'CHECK_IN_MISSED') return '/visits';
  if (kind === 'SUPERVISION_DECISION') return '/supervision';
  if (kind === 'CALL_BACK') return '/line';
  if ((kind === 'UNANSWERED_CALL' || kind === 'POSSIBLE_EXPLOITER') && recordId !== null)
    return `/line/calls/${recordId}`;
  if (kind === 'ADVICE_ANSWER' && recordId !== null) return `/advice/${recordId}`;
  if (kind === 'CONSULTATION_FOLLOW_UP' && recordId !== null) return `/consultations/${recordId}`;
  if (kind === 'MATTER' && recordId !== null) return `/matters/${recordId}`;
  if (kind === 'CONTACT_ACTION')
    // What was agreed about no child stands among the contacts with something still to do.
    return childId === null
      ? listAddress('/contacts', { actionOpen: true })
      : `/children/${childId}/contacts`;
  if (childId === null) return null;
  return `/children/${childId}${tabs[kind] ?? ''}`;
}
