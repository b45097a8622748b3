import {
  LoggedChangesDocument,
  LoggedLooksDocument,
  type LoggedLooksQuery,
} from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One entry of a log. */
export type LoggedRow = LoggedLooksQuery['loggedLooks']['edges'][number]['node'];

/** A page of the looks that were logged, newest first. */
export async function lookList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<LoggedRow>> {
  const { loggedLooks } = await ask(LoggedLooksDocument, { first, after, filter }, signal);
  return { rows: loggedLooks.edges.map((edge) => edge.node), ...loggedLooks.pageInfo };
}

/** A page of the changes that were logged, newest first. */
export async function changeList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<LoggedRow>> {
  const { loggedChanges } = await ask(LoggedChangesDocument, { first, after, filter }, signal);
  return { rows: loggedChanges.edges.map((edge) => edge.node), ...loggedChanges.pageInfo };
}
