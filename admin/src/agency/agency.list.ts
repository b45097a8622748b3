import { AgenciesDocument, type AgenciesQuery, type AgencyKind } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One agency in the directory. */
export type AgencyRow = AgenciesQuery['agencies']['edges'][number]['node'];

/** A page of the directory by name. */
export async function agencyList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<AgencyRow>> {
  const { kind, text } = filter as { kind?: AgencyKind; text?: string };
  const { agencies } = await ask(
    AgenciesDocument,
    { first, after, kind: kind ?? null, text: text ?? null },
    signal,
  );
  return { rows: agencies.edges.map((edge) => edge.node), ...agencies.pageInfo };
}
