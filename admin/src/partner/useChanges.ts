import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { ChangesDocument, type ChangesQuery } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';

export type SharedChange = ChangesQuery['changes']['edges'][number]['node'] & {
  readonly id: string;
};

const pageSize = 100;
const mostPages = 50;

/** All changes, newest first: the door gives them oldest first, as a program wants them. */
export function useChanges(): UseQueryResult<readonly SharedChange[]> {
  return useQuery({
    queryKey: ['changes'],
    queryFn: async ({ signal }) => {
      const found: SharedChange[] = [];
      let after: string | null = null;
      for (let page = 0; page < mostPages; page += 1) {
        const { changes }: ChangesQuery = await ask(
          ChangesDocument,
          { first: pageSize, after },
          signal,
        );
        found.push(...changes.edges.map(({ cursor, node }) => ({ ...node, id: cursor })));
        after = changes.pageInfo.endCursor;
        if (!changes.pageInfo.hasNextPage) break;
      }
      return found.reverse();
    },
    refetchInterval: 60_000,
  });
}
