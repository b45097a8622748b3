import { ContactsDocument, type ContactsQuery } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';
import type { KeysetPage } from '../list/cursor.js';
import type { ListQuestion } from '../list/list-view.js';

/** One contact in a list. */
export type ContactRow = ContactsQuery['contacts']['edges'][number]['node'];

/** A page of contacts, the latest first. */
export async function contactList(
  { first, after, filter }: ListQuestion,
  signal?: AbortSignal,
): Promise<KeysetPage<ContactRow>> {
  const { contacts } = await ask(ContactsDocument, { first, after, filter }, signal);
  return { rows: contacts.edges.map((edge) => edge.node), ...contacts.pageInfo };
}
