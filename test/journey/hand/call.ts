import { randomUUID } from 'node:crypto';
import type { Person } from './person.ts';

const newest = /* GraphQL */ `
  {
    calls(first: 50) {
      edges {
        node {
          id
          state
        }
      }
    }
  }
`;

const begin = /* GraphQL */ `
  mutation ($input: BeginCallInput!) {
    beginCall(input: $input) {
      ... on CallSaved {
        call {
          id
        }
      }
    }
  }
`;

interface Calls {
  readonly calls: { readonly edges: readonly { readonly node: { id: string; state: string } }[] };
}

/** A call of the demo world in each state that there is one in. */
export async function callsIn(person: Person): Promise<Readonly<Record<string, string>>> {
  const { calls } = await person.asks<Calls>(newest);
  return Object.fromEntries(calls.edges.map(({ node }) => [node.state, node.id]));
}

/** A call that somebody has just answered. */
export async function openCall(person: Person): Promise<string> {
  const input = { idempotencyKey: randomUUID() };
  const { beginCall } = await person.asks<{ beginCall: { call: { id: string } } }>(begin, {
    input,
  });
  return beginCall.call.id;
}
