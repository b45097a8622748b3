import { howMany } from '@ictg/kit/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { atOnce, send, tokenOf, trial, urlOf } from './hand/system.ts';

const names = [
  'manager',
  'manager-2',
  'direct-worker',
  'direct-worker-2',
  'rpc',
  'line',
  'organiser',
  'auditor',
];
const question = `{ viewer { subject } childCount children(first: 20) { edges { node { id reference name } } } }`;

interface Asker {
  readonly name: string;
  readonly token: string;
  /** What this person is answered when nobody else is asking. */
  readonly alone: string;
}

let askers: Asker[];

beforeAll(async () => {
  askers = [];
  for (const name of names) {
    const token = await tokenOf(name);
    askers.push({ name, token, alone: await answered(urlOf('gateway'), token) });
  }
});

// The number under which a failure is logged is another one each time.
async function answered(url: string, token: string): Promise<string> {
  const { data, errors } = await send(url, token, question);
  return JSON.stringify({ data, errors }).replace(/[0-9a-f-]{36}/g, 'NUMBER');
}

describe('people who ask at the same time', () => {
  it('see different things', () => {
    expect(new Set(askers.map(({ alone }) => alone)).size).toBeGreaterThan(3);
  });

  it.each([
    ['the gateway', () => urlOf('gateway'), howMany(400, 3000)],
    ['the one public port', () => trial.url, howMany(100, 600)],
  ] as const)('get no row of each other through %s', async (_name, url, requests) => {
    const turns = Array.from(
      { length: requests },
      (_, index) => askers[(index * 7 + (index % 3)) % askers.length]!,
    );
    const wrong = await atOnce(turns, 24, async ({ name, token, alone }) => {
      const now = await answered(url(), token);
      return now === alone ? undefined : { name, alone, now };
    });
    expect(wrong.filter((one) => one !== undefined)).toEqual([]);
  });
});
