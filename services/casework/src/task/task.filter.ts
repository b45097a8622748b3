import { viewerSubject } from '@ictg/kit/database';
import { textArray } from '../database/text-array.js';
import { actsFor } from '../database/visibility.js';
import type { TaskKind } from './task-kind.js';

/** Whose a task is, as its reader sees it. */
export type TaskWhose = 'MINE' | 'COVERED' | 'ROLE' | 'LEFT_UNDONE';

/** Which tasks a list shows; all conditions hold together. */
export interface TaskFilter {
  readonly kinds?: readonly TaskKind[] | null;
  readonly whose?: TaskWhose | null;
  readonly isUrgent?: boolean | null;
  readonly isOverdue?: boolean | null;
  /** Part of what it says, such as a reference. */
  readonly text?: string | null;
}

/**
 * What comes before everything else, whenever it is due: danger, a possible exploiter, a missing child, a caller whom
 * nobody has answered. A referral counts as far as the viewer may read of it.
 */
export const rank = `(case
  when kind in ('URGENT_REFERRAL', 'CHECK_IN_MISSED') then 0
  when kind = 'NEW_REFERRAL' and exists (
    select 1 from referral r where r.id = task.record_id and (r.danger_now = 'YES' or r.missing_now = 'YES')) then 0
  when kind = 'POSSIBLE_EXPLOITER' then 1
  when kind = 'MISSING_CHILD' then 2
  when kind = 'UNANSWERED_CALL' then 3
  else 4 end)`;
const urgentRanks = 3;

/** Whether a rank is one of danger, so that 999 is named first. */
export const isUrgentAt = (at: number): boolean => at < urgentRanks;

const whose = `(case when subject = ${viewerSubject} then 'MINE' when subject is null then 'ROLE'
  when subject = any(${actsFor}::text[]) then 'COVERED' else 'LEFT_UNDONE' end)`;

/** The columns of a task as its reader sees it. */
export const taskShape = `id, version, kind, text, child_id as "childId", record_id as "recordId", due_at::text as "dueAt",
  done_at::text as "doneAt", escalated_at::text as "escalatedAt", ${rank} as rank, ${whose} as whose`;

interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** SQL conditions of a filter: the list and its count share them. */
export function taskConditions({
  kinds,
  whose: of,
  isUrgent: now,
  isOverdue,
  text,
}: TaskFilter): Condition {
  const wanted: readonly (readonly [unknown, string, readonly unknown[]])[] = [
    [kinds?.length, 'kind = any(?::text[])', [textArray(kinds ?? [])]],
    [of, `${whose} = ?`, [of]],
    [now, `${rank} < ${urgentRanks}`, []],
    [isOverdue, 'due_at < now()', []],
    [text?.trim(), 'position(lower(?) in lower(text)) > 0', [text?.trim()]],
  ];
  const asked = wanted.filter(([is]) => Boolean(is));
  return {
    sql: ['done_at is null', ...asked.map(([, sql]) => sql)].join(' and '),
    parameters: asked.flatMap(([, , parameters]) => parameters),
  };
}
