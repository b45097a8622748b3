import type { Person } from './person.ts';

/** A child of the demo world, as the graph tells of it. */
export interface KnownChild {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
  readonly givenNames: string;
  readonly familyName: string;
}

const children = /* GraphQL */ `
  query ($filter: ChildFilterInput, $first: Int!) {
    children(filter: $filter, first: $first) {
      edges {
        node {
          id
          name
          reference
          givenNames
          familyName
        }
      }
    }
  }
`;

interface Answer {
  readonly children: { readonly edges: readonly { readonly node: KnownChild }[] };
}

/** Children whom a person may see, by a filter of the list. */
export async function childrenOf(
  person: Person,
  filter: Record<string, unknown> = { openOnly: true },
): Promise<readonly KnownChild[]> {
  const answer = await person.asks<Answer>(children, { filter, first: 50 });
  return answer.children.edges.map(({ node }) => node);
}

/** A child with an ordinary name who is supported now; another number, another child. */
export async function someChild(person: Person, at = 0): Promise<KnownChild> {
  const named = (await childrenOf(person)).filter(
    ({ givenNames, familyName }) => givenNames.length > 2 && familyName.length > 2,
  );
  const child = named[at];
  if (child === undefined) throw new Error(`The world has no child number ${String(at)}.`);
  return child;
}
