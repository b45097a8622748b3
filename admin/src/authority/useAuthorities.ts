import { useQuery } from '@tanstack/react-query';
import { AuthoritiesDocument, type AuthoritiesQuery } from '../__generated__/graphql.js';
import { ask } from '../graphql/ask.js';

/** One authority to choose. */
export type AuthorityChoice = AuthoritiesQuery['localAuthorities'][number];

const none: readonly AuthorityChoice[] = [];

/** Every authority of England and Wales by name, asked once a visit. */
export function useAuthorities(): readonly AuthorityChoice[] {
  const answer = useQuery({
    queryKey: ['authorities'],
    queryFn: ({ signal }) => ask(AuthoritiesDocument, {}, signal),
    staleTime: Infinity,
  });
  return answer.data?.localAuthorities ?? none;
}
