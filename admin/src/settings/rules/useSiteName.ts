import { useQuery } from '@tanstack/react-query';
import { SitesDocument } from '../../__generated__/graphql.js';
import { ask } from '../../graphql/ask.js';

/** The name of a site by its id; the id itself until the names are here. */
export function useSiteName(): (id: string) => string {
  const answer = useQuery({
    queryKey: ['sites', {}],
    queryFn: ({ signal }) => ask(SitesDocument, {}, signal),
    staleTime: 600_000,
  });
  return (id) => answer.data?.sites.find((site) => site.id === id)?.name ?? id;
}
