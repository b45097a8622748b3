import { TasksDocument, type TasksQuery } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import { labelOf } from '../label/label.js';
import type { KeysetPage } from '../list/cursor.js';
import type { FilterChoice } from '../list/FilterBar.js';
import type { ListQuestion } from '../list/list-view.js';

/** One thing to be done. */
export type Task = TasksQuery['tasks']['edges'][number]['node'];

/** A page of tasks: danger first, then what is due first. */
export async function taskList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<Task>> {
  const { tasks } = await ask(TasksDocument, { first, after, filter }, signal);
  return { rows: tasks.edges.map((edge) => edge.node), ...tasks.pageInfo };
}

/** Ready-made views of the tasks. */
export const taskChoices: readonly FilterChoice[] = [
  { label: 'All', filter: {} },
  { label: 'Mine', filter: { whose: 'MINE' } },
  { label: 'Covered for others', filter: { whose: 'COVERED' } },
  { label: 'Of my role', filter: { whose: 'ROLE' } },
  { label: 'Left undone by others', filter: { whose: 'LEFT_UNDONE' } },
  { label: 'Danger', filter: { isUrgent: true } },
  { label: 'Past their time', filter: { isOverdue: true } },
];

/** How the other values of a filter read. */
export function taskFilterWords(name: string, value: unknown): string | null {
  return name === 'kinds' && Array.isArray(value)
    ? value.map((kind) => labelOf('TaskKind', String(kind))).join(', ')
    : null;
}
