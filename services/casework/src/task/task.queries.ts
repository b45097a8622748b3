import { wrap } from '@mikro-orm/core';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { loadForChange } from '@ictg/kit/command';
import { mustBeAllowed } from '../permission/permission.js';
import { TaskEntity, type Task as TaskRecord } from './task.entity.js';
import { Task } from './task.type.js';

interface TaskRow extends Omit<Task, 'dueAt' | 'doneAt' | 'escalatedAt'> {
  readonly dueAt: string;
  readonly doneAt: string | null;
  readonly escalatedAt: string | null;
}

/** One page of what the viewer has to do, what is due first. */
export async function taskPage(
  desk: Desk,
  { first, after }: { first: number; after: string | null },
): Promise<Page<Task>> {
  mustBeAllowed(desk.viewer, 'task:read');
  const key = after ? decodeCursor(after, 2) : null;
  const rows = await desk.rows<TaskRow>(
    `select id, version, kind, text, child_id as "childId", record_id as "recordId", due_at::text as "dueAt", done_at::text as "doneAt", escalated_at::text as "escalatedAt"
     from task where done_at is null${key ? ' and (due_at, id) > (?::timestamptz, ?)' : ''} order by due_at, id limit ?`,
    [...(key ?? []), pageSize(first) + 1],
  );
  return pageOf(
    rows,
    first,
    (row) => [row.dueAt, row.id],
    (row) =>
      Object.assign(new Task(), {
        ...row,
        dueAt: new Date(row.dueAt),
        doneAt: row.doneAt ? new Date(row.doneAt) : null,
        escalatedAt: row.escalatedAt ? new Date(row.escalatedAt) : null,
      }),
  );
}

/** Marks a task as done. */
export async function completeTask(
  desk: Desk,
  { taskId, version }: { taskId: string; version: number },
): Promise<Task> {
  mustBeAllowed(desk.viewer, 'task:read');
  const task = await loadForChange<TaskRecord>(desk, TaskEntity, 'task', taskId, version);
  task.doneAt = new Date();
  task.doneBy = desk.viewer.subject;
  await (await desk.em()).flush();
  return Object.assign(new Task(), wrap(task).toPOJO());
}
