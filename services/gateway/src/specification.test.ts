import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from './gateway.fixture.js';

let world: World;
let token: string;

beforeAll(async () => {
  world = await startWorld();
  token = await world.token('first-party');
});
afterAll(() => world.stop());

/** The published audits of the GraphQL-over-HTTP specification, asked as somebody who is signed in. */
const audits = serverAudits({
  url: () => `${world.url}/graphql`,
  fetchFn: (input: string, init: RequestInit = {}) =>
    fetch(input, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } }),
});

describe('GraphQL over HTTP as specified', () => {
  it.each(audits.map(({ name, fn }) => [name, fn] as const))('%s', async (_name, audit) => {
    expect(await audit()).toMatchObject({ status: 'ok' });
  });
});
