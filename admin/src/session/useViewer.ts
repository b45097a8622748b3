import { useQuery } from '@tanstack/react-query';
import { ViewerDocument, type ViewerQuery } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';

/** The person asking, with the verdicts of the policies that will refuse. */
export type Viewer = ViewerQuery['viewer'];

/** The person asking; null until the answer is in. */
export function useViewer(): Viewer | null {
  const answer = useQuery({
    queryKey: ['viewer'],
    queryFn: ({ signal }) => ask(ViewerDocument, {}, signal),
    staleTime: 60_000,
  });
  return answer.data?.viewer ?? null;
}
