import type { Person } from './person.ts';

/** An episode of support as a journey knows it. */
export interface KnownSupport {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly route: string;
  readonly guardian: { readonly subject: string } | null;
  readonly child: { readonly id: string; readonly name: string; readonly reference: string };
}

const supports = `query Episodes($filter: SupportFilterInput) {
  supports(first: 50, filter: $filter) { edges { node { id version state route guardian { subject } child { id name reference isRestricted } } } } }`;

/** Episodes that a filter finds for somebody, of children who are not restricted. */
export async function episodesOf(
  person: Person,
  filter: Record<string, unknown>,
): Promise<readonly KnownSupport[]> {
  const answer = await person.asks<{
    supports: { edges: { node: KnownSupport & { child: { isRestricted: boolean } } }[] };
  }>(supports, { filter });
  return answer.supports.edges.map(({ node }) => node).filter(({ child }) => !child.isRestricted);
}
