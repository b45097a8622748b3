import { SessionsDocument, type SessionLineFragment } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One session in a list. */
export type SessionRow = SessionLineFragment;

/** A page of sessions by when they start. */
export async function sessionList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<SessionRow>> {
  const { sessions } = await ask(SessionsDocument, { first, after, ...filter }, signal);
  return { rows: sessions.edges.map((edge) => edge.node), ...sessions.pageInfo };
}
