import { ChildrenDocument, type ChildrenQuery } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One child in a list. */
export type ChildRow = ChildrenQuery['children']['edges'][number]['node'];

/** A page of children by family name. */
export async function childList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<ChildRow>> {
  const { children } = await ask(ChildrenDocument, { first, after, filter }, signal);
  return { rows: children.edges.map((edge) => edge.node), ...children.pageInfo };
}
