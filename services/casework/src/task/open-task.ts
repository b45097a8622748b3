import { newId, type Desk } from '@ictg/kit/database';
import type { TaskKind } from './task-kind.js';
import { textArray } from '../database/text-array.js';

/** Something to be done, and by whom: one person, or whoever is on duty in a role. */
export interface NewTask {
  readonly kind: TaskKind;
  readonly recordId: string;
  readonly childId?: string | null | undefined;
  readonly subject?: string | null | undefined;
  readonly role?: string | null | undefined;
  /** A sentence with references, never names, and never where a child is. */
  readonly text: string;
  readonly dueAt: Date;
}

/**
 * Puts something to somebody. It is one task per kind, record and person however often it is noticed: opening it
 * again brings its text and its time up to date. Whoever opens it need not be able to see it.
 */
export async function openTask(desk: Desk, task: NewTask): Promise<void> {
  await desk.asSystem('task', () =>
    desk.rows(
      `insert into task (id, created_at, kind, child_id, record_id, subject, role, text, due_at)
       values (?, now(), ?, ?, ?, ?, ?, ?, ?)
       on conflict (kind, record_id, coalesce(subject, ''), coalesce(role, '')) where done_at is null and record_id is not null
       do update set text = excluded.text, due_at = excluded.due_at
       where task.text <> excluded.text or task.due_at <> excluded.due_at`,
      [
        newId('tsk'),
        task.kind,
        task.childId ?? null,
        task.recordId,
        task.subject ?? null,
        task.role ?? (task.subject ? null : 'manager'),
        task.text,
        task.dueAt,
      ],
    ),
  );
}

/** Marks what was to be done about a record as done, whoever it was put to. */
export async function settleTasks(
  desk: Desk,
  recordId: string,
  kinds?: readonly TaskKind[],
): Promise<void> {
  await desk.asSystem('task', () =>
    desk.rows(
      `update task set done_at = now(), done_by = ?
       where record_id = ? and done_at is null${kinds ? ' and kind = any(?::text[])' : ''}`,
      [desk.viewer.subject, recordId, ...(kinds ? [textArray(kinds)] : [])],
    ),
  );
}
