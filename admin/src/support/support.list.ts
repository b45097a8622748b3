import { SupportsDocument, type SupportLineFragment } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One episode of support in a list. */
export type SupportRow = SupportLineFragment;

/** A page of episodes: what is due first, where the list is of what waits; else the one decided last. */
export async function supportList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<SupportRow>> {
  const waits = filter.openOnly !== true && filter.closureProposed !== true;
  const order = waits ? 'DUE' : 'NEWEST';
  const { supports } = await ask(SupportsDocument, { first, after, filter, order }, signal);
  return { rows: supports.edges.map((edge) => edge.node), ...supports.pageInfo };
}
