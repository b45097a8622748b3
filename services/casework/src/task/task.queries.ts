import { wrap } from '@mikro-orm/core';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { loadForChange } from '@ictg/kit/command';
import { ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../permission/permission.js';
import { isUrgentAt, rank, taskConditions, taskShape, type TaskFilter } from './task.filter.js';
import { TaskEntity, type Task as TaskRecord } from './task.entity.js';
import { faultOfTicking, isSettledByWork } from './task.rules.js';
import { Task } from './task.type.js';

interface TaskRow extends Omit<
  Task,
  'isUrgent' | 'isSettledByWork' | 'dueAt' | 'doneAt' | 'escalatedAt'
> {
  readonly rank: number;
  readonly dueAt: string;
  readonly doneAt: string | null;
  readonly escalatedAt: string | null;
}

/** One page of what the viewer has to do: danger first, then what is due first. */
export async function taskPage(
  desk: Desk,
  { first, after, filter = {} }: { first: number; after: string | null; filter?: TaskFilter },
): Promise<Page<Task>> {
  mustBeAllowed(desk.viewer, 'task:read');
  const key = after ? decodeCursor(after, 3) : null;
  const { sql, parameters } = taskConditions(filter);
  const rows = await desk.rows<TaskRow>(
    `select ${taskShape} from task where ${sql}${key ? ` and (${rank}, due_at, id) > (?::integer, ?::timestamptz, ?)` : ''}
     order by ${rank}, due_at, id limit ?`,
    [...parameters, ...(key ?? []), pageSize(first) + 1],
  );
  return pageOf(rows, first, (row) => [String(row.rank), row.dueAt, row.id], taskOf);
}

/** How many tasks a filter finds for this viewer. */
export async function taskCount(desk: Desk, filter: TaskFilter): Promise<number> {
  mustBeAllowed(desk.viewer, 'task:read');
  const { sql, parameters } = taskConditions(filter);
  const [row] = await desk.rows<{ count: number }>(
    `select count(*)::integer as count from task where ${sql}`,
    parameters,
  );
  return row?.count ?? 0;
}

function taskOf({ rank: at, ...row }: TaskRow): Task {
  return Object.assign(new Task(), {
    ...row,
    isUrgent: isUrgentAt(at),
    isSettledByWork: isSettledByWork(row.kind),
    dueAt: new Date(row.dueAt),
    doneAt: row.doneAt ? new Date(row.doneAt) : null,
    escalatedAt: row.escalatedAt ? new Date(row.escalatedAt) : null,
  });
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
  const [row] = await desk.rows<TaskRow>(`select ${taskShape} from task where id = ?`, [task.id]);
  return row ? taskOf(row) : Object.assign(new Task(), wrap(task).toPOJO());
}
