import autocannon from 'autocannon';
import type { Contestant } from './contestant.ts';

/** What came of one contestant: medians over its runs. */
export interface Measured {
  readonly name: string;
  readonly requestsPerSecond: number;
  readonly medianMilliseconds: number;
  readonly p97Milliseconds: number;
}

export interface Runs {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

/**
 * Measures everybody in turn, round after round, so that what else happens on the machine falls on all alike.
 * @param token a fresh access token for each run: they are short-lived
 */
export async function measure(
  contestants: readonly Contestant[],
  { rounds, seconds, connections }: Runs,
  token: () => Promise<string>,
  tell: (line: string) => void,
): Promise<Measured[]> {
  const runs = new Map<Contestant, autocannon.Result[]>(contestants.map((one) => [one, []]));
  const run = async (one: Contestant, duration: number) =>
    autocannon({ ...(await requestOf(one, token)), connections, duration });
  for (const one of contestants) await run(one, Math.min(seconds, 3));
  for (let round = 1; round <= rounds; round += 1)
    for (const one of contestants) {
      const result = await run(one, seconds);
      if (result.non2xx > 0 || result.errors > 0)
        throw new Error(
          `${one.name} failed ${result.non2xx + result.errors} of ${result.requests.total} requests.`,
        );
      runs.get(one)?.push(result);
      tell(`round ${round}: ${one.name} ${result.requests.average.toFixed(0)} a second`);
    }
  return [...runs].map(([{ name }, results]) => ({
    name,
    requestsPerSecond: median(results.map((result) => result.requests.average)),
    medianMilliseconds: median(results.map((result) => result.latency.p50)),
    p97Milliseconds: median(results.map((result) => result.latency.p97_5)),
  }));
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** Asks once and answers the text, so that what is measured is known to be the page. */
export async function askOnce(one: Contestant, token: () => Promise<string>): Promise<string> {
  const { url, ...request } = await requestOf(one, token);
  const response = await fetch(url, request);
  const text = await response.text();
  if (!response.ok || /"errors":/.test(text.slice(0, 200)))
    throw new Error(`${one.name} does not answer the page: ${text.slice(0, 300)}`);
  return text;
}

async function requestOf({ url, body, isOurs }: Contestant, token: () => Promise<string>) {
  return {
    url,
    method: body === undefined ? ('GET' as const) : ('POST' as const),
    headers: {
      'content-type': 'application/json',
      ...(isOurs ? { authorization: `Bearer ${await token()}` } : {}),
    },
    ...(body === undefined ? {} : { body }),
  };
}
