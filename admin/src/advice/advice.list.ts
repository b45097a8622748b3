import { AdvicesDocument, type AdvicesQuery } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One piece of advice in a list. */
export type AdviceRow = AdvicesQuery['advices']['edges'][number]['node'];

/** A page of advice, what is due first. */
export async function adviceList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<AdviceRow>> {
  const { advices } = await ask(AdvicesDocument, { first, after, filter, order: 'DUE' }, signal);
  return { rows: advices.edges.map((edge) => edge.node), ...advices.pageInfo };
}
