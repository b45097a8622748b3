import {
  ConnectionsDocument,
  type ClientState,
  type ConnectionsQuery,
} from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One connection of a partner. */
export type Connection = ConnectionsQuery['partnerClients']['edges'][number]['node'];

/** A page of the connections of all partners, by client id. */
export async function connectionList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<Connection>> {
  const [state = null] = (filter.states as ClientState[] | undefined) ?? [];
  const { partnerClients } = await ask(ConnectionsDocument, { first, after, state }, signal);
  return { rows: partnerClients.edges.map((edge) => edge.node), ...partnerClients.pageInfo };
}
