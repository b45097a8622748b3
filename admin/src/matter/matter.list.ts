import { MattersDocument, type MatterPartsFragment } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One complaint or incident in a list. */
export type MatterRow = MatterPartsFragment;

/** A page of complaints and incidents, what is due first. */
export async function matterList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<MatterRow>> {
  const { matters } = await ask(MattersDocument, { first, after, filter }, signal);
  return { rows: matters.edges.map((edge) => edge.node), ...matters.pageInfo };
}
