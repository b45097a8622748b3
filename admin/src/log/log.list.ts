import {
  LoggedCareLooksDocument,
  LoggedChangesDocument,
  LoggedLooksDocument,
  LoggedNrmLooksDocument,
  type LoggedLooksQuery,
  type LoggedNrmLooksQuery,
  type LoggedNrmLooksQueryVariables,
} from '../__generated__/graphql.js';
import { ask, type Document } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One entry of a log. */
export type LoggedRow = LoggedLooksQuery['loggedLooks']['edges'][number]['node'] & {
  /** Of how many records of another owner at once. */
  readonly records?: number;
};

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

/** A page of the looks at the records of another owner: whose record it was is the owner's own to say. */
function looksAt(document: Document<LoggedNrmLooksQuery, LoggedNrmLooksQueryVariables>) {
  return async (
    { first, after, filter }: ListQuestion,
    signal?: AbortSignal,
  ): Promise<KeysetPage<LoggedRow>> => {
    const { loggedLooks } = await ask(document, { first, after, ...filter }, signal);
    return {
      rows: loggedLooks.edges.map(({ cursor, node }) => ({
        ...node,
        id: cursor,
        reason: null,
        action: null,
        childReference: null,
      })),
      ...loggedLooks.pageInfo,
    };
  };
}

export const nrmLookList = looksAt(LoggedNrmLooksDocument);
export const careLookList = looksAt(LoggedCareLooksDocument);
