import { z } from 'zod';
import { runningTrial } from '../../system/database.ts';

/** The running trial. */
export const trial = runningTrial();

/** The loopback address of one of its services. */
export function urlOf(service: string): string {
  const found = trial.services[service];
  if (!found) throw new Error(`The trial runs without ${service}.`);
  return found.url;
}

/** A fresh access token of a demo person. */
export async function tokenOf(name: string): Promise<string> {
  const answer = await fetch(new URL('/internal/trial-token', urlOf('identity')), {
    method: 'POST',
    headers: { authorization: `Bearer ${trial.secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  });
  return z.object({ access_token: z.string() }).parse(await answer.json()).access_token;
}

/** What came back of a document, whatever it was. */
export interface Answer {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer from the outside, judged by the test
  readonly data?: any;
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** Sends a document to a GraphQL address. */
export async function send(
  url: string,
  token: string,
  query: string,
  variables: object = {},
): Promise<Answer> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(30_000),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

/** Does the same for each item, so many at a time. */
export async function atOnce<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index] as Item, index);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
