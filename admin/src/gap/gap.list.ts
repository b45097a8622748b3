import { LocalGapsDocument, type LocalGapsQuery } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One local gap in a list. */
export type GapRow = LocalGapsQuery['localGaps']['edges'][number]['node'];

/** A page of local gaps, the oldest first. */
export async function gapList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<GapRow>> {
  const { localGaps } = await ask(LocalGapsDocument, { first, after, filter }, signal);
  return { rows: localGaps.edges.map((edge) => edge.node), ...localGaps.pageInfo };
}
