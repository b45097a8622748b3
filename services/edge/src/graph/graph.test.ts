// cspell:ignore hasura Wdlcjo
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Browser } from '../testing/browser.js';
import { startWorld, type EdgeWorld } from '../testing/edge.world.js';

let world: EdgeWorld;
beforeAll(async () => {
  world = await startWorld(inject('databaseServer'));
});
afterAll(() => world.stop());

interface GraphErrors {
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string };
  }[];
}

async function codeOf(response: Response): Promise<string | undefined> {
  expect(response.headers.get('content-type')).toContain('application/json');
  return ((await response.json()) as GraphErrors).errors[0]?.extensions.code;
}

describe('an operation of the back office', () => {
  it('arrives as it was sent, under a number of ours', async () => {
    const { browser, csrf } = await world.signedIn('manager');
    const body = {
      query: 'query Q($name: String) { child(name: $name) { id } }',
      variables: { name: 'Ŵyn 😀' },
    };
    const response = await browser.graph(csrf, { 'x-request-id': 'chosen-by-caller' }, body);
    expect(response.status).toBe(200);
    expect(world.seen.at(-1)?.body).toEqual(body);
    expect(world.seen.at(-1)?.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(response.headers.get('x-ictg-now')).toBe('2026-03-04T09:00:00Z');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.getSetCookie().join()).not.toContain('gateway');
  });

  it.each([
    ['without the secret of the session', {}],
    ['with the secret of another session', { 'x-ictg-csrf': 'x'.repeat(43) }],
  ])('is refused %s', async (_case, headers) => {
    const { browser } = await world.signedIn('manager');
    const count = world.seen.length;
    const response = await browser.post(
      '/graphql',
      { 'content-type': 'application/json', ...headers },
      '{"query":"{ __typename }"}',
    );
    expect(response.status).toBe(403);
    expect(await codeOf(response)).toBe('CSRF');
    expect(world.seen.length).toBe(count);
  });

  it.each([
    ['another origin', { origin: 'https://mallory.invalid' }],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['nowhere', { origin: 'null' }],
  ])('is refused when it comes from %s, even with the secret', async (_case, headers) => {
    const { browser, csrf } = await world.signedIn('manager');
    const response = await browser.graph(csrf, headers);
    expect(response.status).toBe(403);
    expect(await codeOf(response)).toBe('CSRF');
  });

  it('is never taken as a form or as text, which other sites can send without asking', async () => {
    const { browser, csrf } = await world.signedIn('manager');
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const response = await browser.graph(csrf, { 'content-type': type });
      expect(response.status).toBe(415);
      expect(await codeOf(response)).toBe('UNSUPPORTED_MEDIA_TYPE');
    }
    expect(
      (await browser.get('/graphql?query=%7B__typename%7D', { 'x-ictg-csrf': csrf })).status,
    ).toBe(405);
  });

  it('that is too large is refused', async () => {
    const { browser, csrf } = await world.signedIn('manager');
    const response = await browser.graph(csrf, {}, { query: 'x'.repeat(1_100_000) });
    expect(response.status).toBe(413);
    expect(await codeOf(response)).toBe('TOO_LARGE');
  });
});

describe('headers that claim to say who is asking', () => {
  it('are dropped, whoever sends them', async () => {
    const { browser, csrf } = await world.signedIn('line');
    const claims = {
      'x-user': 'manager',
      'x-forwarded-user': 'manager',
      'x-viewer': '{"roles":["manager"]}',
      'x-roles': 'manager',
      'x-subject': 'manager',
      'x-forwarded-for': '10.0.0.1',
      forwarded: 'for=10.0.0.1',
      'x-forwarded-host': 'mallory.invalid',
      'x-real-ip': '10.0.0.1',
      via: 'x',
      'x-hasura-role': 'admin',
      'apollo-federation-include-trace': 'ftv1',
    };
    await browser.graph(csrf, claims);
    const { headers = {} } = world.seen.at(-1) ?? {};
    expect(Object.keys(headers).sort()).toEqual(
      [
        'accept',
        'accept-language',
        'authorization',
        'connection',
        'content-length',
        'content-type',
        'host',
        'x-request-id',
      ].filter((name) => name in headers),
    );
    expect(headers).not.toHaveProperty('cookie');
    expect((await world.holder()).subject).toBe('line');
  });
});

describe('a program', () => {
  const post = (headers: Record<string, string>) =>
    fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":"{ __typename }"}',
    });

  it('uses its own token, without cookie and secret', async () => {
    const token = await world.trialToken('partner-surrey');
    expect((await post({ authorization: `Bearer ${token}` })).status).toBe(200);
    expect(world.seen.at(-1)?.headers.authorization).toBe(`Bearer ${token}`);
  });

  it('is told how to sign in when it sends nothing, or something else', async () => {
    for (const headers of [
      {},
      { authorization: 'Basic bWFuYWdlcjo=' },
      { authorization: 'Bearer' },
    ] as Record<string, string>[]) {
      const response = await post(headers);
      expect(response.status).toBe(401);
      expect(await codeOf(response)).toBe('UNAUTHENTICATED');
    }
  });

  it('that sends its own token is that token’s holder, whatever cookie came along', async () => {
    const { browser } = await world.signedIn('manager');
    const token = await world.trialToken('analyst');
    await browser.post(
      '/graphql',
      { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      '{"query":"{ __typename }"}',
    );
    expect((await world.holder()).subject).toBe('analyst');
  });
});

describe('many people at once', () => {
  it('each keep their own token: 600 interleaved requests, no mix-up', async () => {
    const people = await Promise.all(
      ['manager', 'direct-worker', 'rpc', 'line', 'auditor', 'partner-police'].map(
        async (subject) => ({ subject, ...(await world.signedIn(subject)) }),
      ),
    );
    const before = world.seen.length;
    const jobs = Array.from({ length: 600 }, (_, index) => people[index % people.length]).flatMap(
      (person, index) => (person ? [{ ...person, index }] : []),
    );
    await Promise.all(
      jobs.map(({ browser, csrf, subject, index }) =>
        browser.graph(csrf, {}, { query: '{ __typename }', variables: { subject, index } }),
      ),
    );
    const seen = world.seen.slice(before);
    expect(seen.length).toBe(600);
    for (const { headers, body } of seen) {
      const payload = JSON.parse(
        Buffer.from(headers.authorization?.split('.')[1] ?? '', 'base64url').toString(),
      ) as { sub: string };
      expect(payload.sub).toBe((body as { variables: { subject: string } }).variables.subject);
    }
  });
});

describe('the gateway away', () => {
  it('is said plainly, in the shape of a GraphQL error', async () => {
    const { browser, csrf } = await world.signedIn('manager');
    await world.stopGateway();
    const response = await browser.graph(csrf);
    expect(response.status).toBe(503);
    const { errors } = (await response.json()) as GraphErrors;
    expect(errors[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
    expect(errors[0]?.message).not.toMatch(/ECONN|127\.0\.0\.1|stack/);
    expect(await new Browser(world.url).session()).toMatchObject({ status: 401 });
  });
});
