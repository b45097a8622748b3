import { wrap } from '@mikro-orm/core';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { loadForChange } from '@ictg/kit/command';
import { ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../permission/permission.js';
import { TaskEntity, type Task as TaskRecord } from './task.entity.js';
import { faultOfTicking, isSettledByWork } from './task.rules.js';
import { Task } from './task.type.js';

interface TaskRow extends Omit<Task, 'isSettledByWork' | 'dueAt' | 'doneAt' | 'escalatedAt'> {
  readonly dueAt: string;
  readonly doneAt: string | null;
  readonly escalatedAt: string | null;
}

/** A child in danger or missing now, as far as the viewer may read of it. */
const urgent = `(kind = 'MISSING_CHILD' or (kind = 'NEW_REFERRAL' and exists (
  select 1 from referral r where r.id = task.record_id and (r.danger_now = 'YES' or r.missing_now = 'YES'))))`;

/** One page of what the viewer has to do: danger first, then what is due first. */
export async function taskPage(
  desk: Desk,
  { first, after }: { first: number; after: string | null },
): Promise<Page<Task>> {
  mustBeAllowed(desk.viewer, 'task:read');
  const key = after ? decodeCursor(after, 3) : null;
  const rows = await desk.rows<TaskRow>(
    `select id, version, kind, text, child_id as "childId", record_id as "recordId", due_at::text as "dueAt", done_at::text as "doneAt", escalated_at::text as "escalatedAt", ${urgent} as "isUrgent"
     from task where done_at is null${key ? ` and (not ${urgent}, due_at, id) > (?::boolean, ?::timestamptz, ?)` : ''}
     order by not ${urgent}, due_at, id limit ?`,
    [...(key ?? []), pageSize(first) + 1],
  );
  return pageOf(
    rows,
    first,
    (row) => [String(!row.isUrgent), row.dueAt, row.id],
    (row) =>
      Object.assign(new Task(), {
        ...row,
        isSettledByWork: isSettledByWork(row.kind),
        dueAt: new Date(row.dueAt),
        doneAt: row.doneAt ? new Date(row.doneAt) : null,
        escalatedAt: row.escalatedAt ? new Date(row.escalatedAt) : null,
      }),
  );
}

/** Marks a task as done, where no work of the service settles it by itself. */
export async function completeTask(desk: Desk, input: TaskStep): Promise<Task> {
  const task = await taskForChange(desk, input);
  const fault = faultOfTicking(task.kind);
  if (fault) throw fault;
  return kept(desk, task, { doneAt: new Date(), doneBy: desk.viewer.subject });
}

/** Takes "done" back. */
export async function reopenTask(desk: Desk, input: TaskStep): Promise<Task> {
  const task = await taskForChange(desk, input);
  const fault = faultOfTicking(task.kind);
  if (fault) throw fault;
  const again = await desk.rows(
    `select id from task where kind = ? and record_id = ? and subject is not distinct from ?
       and role is not distinct from ? and done_at is null and id <> ?`,
    [task.kind, task.recordId, task.subject, task.role, task.id],
  );
  if (again.length > 0)
    throw ruleBroken(
      'TASK_OPEN_ALREADY',
      'This has come up again since and stands in your list already. Nothing needs to be taken back.',
    );
  return kept(desk, task, { doneAt: null, doneBy: null });
}

/** A task and the version that was read. */
export interface TaskStep {
  readonly taskId: string;
  readonly version: number;
}

function taskForChange(desk: Desk, { taskId, version }: TaskStep): Promise<TaskRecord> {
  mustBeAllowed(desk.viewer, 'task:read');
  return loadForChange<TaskRecord>(desk, TaskEntity, 'task', taskId, version);
}

async function kept(
  desk: Desk,
  task: TaskRecord,
  change: Pick<TaskRecord, 'doneAt' | 'doneBy'>,
): Promise<Task> {
  Object.assign(task, change);
  await (await desk.em()).flush();
  const [row] = await desk.rows<{ isUrgent: boolean }>(
    `select ${urgent} as "isUrgent" from task where id = ?`,
    [task.id],
  );
  return Object.assign(new Task(), wrap(task).toPOJO(), {
    isUrgent: row?.isUrgent ?? false,
    isSettledByWork: isSettledByWork(task.kind),
  });
}
