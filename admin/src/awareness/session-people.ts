import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import {
  SessionInvitationsDocument,
  SessionPeopleDocument,
  type BookingPartsFragment,
  type SessionInvitationsQuery,
} from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';

/** Somebody on the list of a session. */
export type Person = BookingPartsFragment;
/** Somebody who was invited to it. */
export type Invited = NonNullable<
  SessionInvitationsQuery['session']
>['invitations']['edges'][number]['node'];

interface Connection<Item> {
  readonly edges: readonly { readonly node: Item }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function all<Item>(
  page: (after: string | null) => Promise<Connection<Item> | undefined>,
): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  for (;;) {
    const found: Connection<Item> | undefined = await page(after);
    items.push(...(found?.edges ?? []).map(({ node }) => node));
    if (found?.pageInfo.hasNextPage !== true) return items;
    after = found.pageInfo.endCursor;
  }
}

/** Everybody on the list of a session, however many pages that are: a register is one grid. */
export function usePeople(id: string, withCancelled = false): UseQueryResult<Person[]> {
  return useQuery({
    queryKey: ['sessionPeople', id, withCancelled],
    queryFn: ({ signal }) =>
      all(async (after) => {
        const variables = { id, first: 100, after, withCancelled };
        return (await ask(SessionPeopleDocument, variables, signal)).session?.bookings;
      }),
  });
}

/** Everybody who was invited to a session. */
export function useInvited(id: string): UseQueryResult<Invited[]> {
  return useQuery({
    queryKey: ['sessionInvitations', id],
    queryFn: ({ signal }) =>
      all(
        async (after) =>
          (await ask(SessionInvitationsDocument, { id, first: 100, after }, signal)).session
            ?.invitations,
      ),
  });
}
