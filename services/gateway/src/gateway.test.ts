import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type World } from './gateway.fixture.js';

let world: World;
let manager: string;

beforeAll(async () => {
  world = await startWorld();
  manager = await world.token('first-party', { roles: ['manager'] });
});
afterAll(() => world.stop());

describe('the first-party door', () => {
  it('answers one question from two services', async () => {
    const answer = await world.ask('{ child(id: "c1") { name authority } }', { token: manager });
    expect(answer).toEqual({
      status: 200,
      data: { child: { name: 'Robin Example', authority: 'Surrey' } },
    });
  });

  it('forwards the token and the request id, and no other word on who asks', async () => {
    await world.ask('{ sites }', {
      token: manager,
      headers: {
        'x-request-id': 'request-12345',
        'x-user': 'mallory',
        'x-forwarded-user': 'mallory',
        cookie: 'a=b',
      },
    });
    const headers = world.casework.requests.at(-1)?.headers ?? {};
    expect(headers.authorization).toBe(`Bearer ${manager}`);
    expect(headers['x-request-id']).toBe('request-12345');
    expect(JSON.stringify(headers)).not.toMatch(/mallory|a=b/);
  });

  it('lets a mutation through', async () => {
    const answer = await world.ask('mutation { rename(id: "c1", name: "Sam Example") { name } }', {
      token: manager,
    });
    expect(answer.data).toEqual({ rename: { name: 'Sam Example' } });
  });

  it('enforces the scopes that a field requires, before the service is asked', async () => {
    const before = world.casework.requests.length;
    const refused = await world.ask('{ audit }', { token: manager });
    expect(refused).toMatchObject({
      status: 200,
      data: { audit: null },
      errors: [{ path: ['audit'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
    });
    expect(world.casework.requests).toHaveLength(before);
    const partly = await world.ask('fragment F on Query { audit } { ...F sites }', {
      token: manager,
    });
    expect(partly).toMatchObject({ status: 200, data: { sites: ['Wave One'], audit: null } });
    const auditor = await world.token('first-party', { roles: ['auditor'] });
    expect((await world.ask('{ audit }', { token: auditor })).data).toEqual({
      audit: 'who looked',
    });
  });

  it('shows its schema to whoever is signed in to a trial', async () => {
    const answer = await world.ask('{ __schema { queryType { name } } }', { token: manager });
    expect(answer.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});

describe('the other doors', () => {
  it('know nothing of what their contract leaves out', async () => {
    for (const door of ['partner', 'analyst'] as const) {
      const token = await world.token(door);
      const answer = await world.ask('{ child(id: "c1") { name } }', { token });
      expect(answer.data).toBeUndefined();
      expect(answer.errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(answer.errors?.[0]?.message).not.toMatch(/did you mean/i);
      expect((await world.ask('{ sites }', { token })).data).toEqual({ sites: ['Wave One'] });
    }
  });

  it('do not list in their schema what their contract leaves out', async () => {
    const token = await world.token('analyst');
    const answer = await world.ask('{ __schema { types { name fields { name } } } }', { token });
    expect(JSON.stringify(answer)).toMatch(/authorities/);
    expect(JSON.stringify(answer)).not.toMatch(/child|rename/i);
  });

  it('are not open to a service', async () => {
    const answer = await world.ask('{ sites }', { token: await world.token('service') });
    expect(answer.status).toBe(403);
    expect(answer.errors?.[0]?.message).toMatch(/not through the gateway/);
  });
});

describe('without a token', () => {
  it('only what is marked public is there', async () => {
    expect((await world.ask('{ greeting }')).data).toEqual({ greeting: 'hello' });
    expect((await world.ask('{ sites }')).errors).toHaveLength(1);
    expect((await world.ask('{ child(id: "c1") { name } }')).errors).toHaveLength(1);
    expect((await world.ask('{ __schema { queryType { name } } }')).data).toBeUndefined();
  });

  it('everything is refused where nothing is public', async () => {
    const closed = await startWorld(
      {},
      { 'first-party': 'schema { query: Query } type Query { a: Int }' },
    );
    const answer = await closed.ask('{ sites }');
    await closed.stop();
    expect(answer).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('a token that is not ours is refused with the reason', async () => {
    for (const token of ['nonsense', `${manager}x`]) {
      const answer = await world.ask('{ greeting }', { token });
      expect(answer).toMatchObject({
        status: 401,
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
  });
});

describe('what is sent with a document', () => {
  const told = { concern: 'A secret worry', danger: 'YES' };

  it.each([
    ['a value that is none', { ...told, danger: 'PERHAPS' }, /^input\.danger: .*Danger/],
    [
      'a wrong type',
      { ...told, concern: { deep: 'A secret worry' } },
      /^input\.concern: this must be a String/,
    ],
    [
      'a field that is not there',
      { ...told, secret_: 1 },
      /^input\.secret_: there is no such field/,
    ],
    ["another door's field", { ...told, secret: 'x' }, /^input\.secret: there is no such field/],
    ['a field that is lacking', { danger: 'YES' }, /^input\.concern: this is required/],
    [
      'null where something must be',
      { ...told, concern: null },
      /^input\.concern: this is required/,
    ],
    ['a wrong field further in', { ...told, child: { name: 1 } }, /^input\.child\.name: /],
    [
      'a number that is none',
      { ...told, child: { name: 'x', age: 'old' } },
      /^input\.child\.age: /,
    ],
    ['a name that pretends', { ...told, ['a" at "b']: 1 }, /^input: this value/],
    ['no object at all', 'A secret worry', /^input: this value/],
    ['a day that is none', { ...told, bornOn: 'A secret worry' }, /bornOn/],
  ])('is refused with its field and without its content: %s', async (_what, input, sentence) => {
    const query = 'mutation($input: ReferInput!) { refer(input: $input) }';
    const body = { query, variables: { input } };
    const answer = await world.ask('', { token: await world.token('partner'), body });
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(answer.errors?.[0]?.message).toMatch(sentence);
    expect(JSON.stringify(answer)).not.toMatch(/secret worry|did you mean|_v\d|stack/i);
  });
});

describe('a document is refused', () => {
  const refused = async (query: string) => {
    const answer = await world.ask(query, { token: manager });
    expect(answer.errors?.length).toBeGreaterThan(0);
    expect(answer.data).toBeUndefined();
    return JSON.stringify(answer.errors);
  };
  const times = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => text(index)).join(' ');

  it('with too many aliases', async () =>
    expect(await refused(`{ ${times(30, (n) => `a${n}: sites`)} }`)).toMatch(/alias/i));
  it('with too many aliases of __typename', async () =>
    expect(await refused(`{ ${times(30, (n) => `a${n}: __typename`)} }`)).toMatch(/alias/i));
  it('with too many directives', async () =>
    expect(await refused(`{ sites ${times(10, () => '@skip(if: false)')} }`)).toMatch(
      /directive/i,
    ));
  it('that is nested too deeply', async () =>
    expect(
      await refused(
        `{ child(id: "c1") { ${times(14, () => 'friend {')} name ${times(14, () => '}')} } }`,
      ),
    ).toMatch(/depth/i));
  it('that is too long', async () =>
    expect(await refused(`{ ${times(4_100, () => 'sites')} }`)).toMatch(/token/i));
  it('without a hint at the names that exist', async () =>
    expect(await refused('{ site }')).not.toMatch(/sites/));

  it('in a batch of several', async () => {
    const answer = await world.ask('', {
      token: manager,
      body: [{ query: '{ sites }' }, { query: '{ sites }' }],
    });
    expect(answer.status).toBe(400);
  });

  it('from a web page that could not have asked first', async () => {
    const response = await fetch(
      `${world.url}/graphql?query=${encodeURIComponent('{ greeting }')}`,
    );
    expect(response.status).toBe(403);
  });
});

describe('when something breaks', () => {
  it('the sender gets a number and nothing of the inside', async () => {
    const answer = await world.ask('{ sites breaks }', { token: manager });
    expect(answer.data).toEqual({ sites: ['Wave One'], breaks: null });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL' });
    expect(answer.errors?.[0]?.extensions?.errorId).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|secret|path\.ts/);
  });

  it('a service that is down costs only its part of the answer', async () => {
    const broken = await startWorld();
    const token = await broken.token('first-party');
    await broken.partnership.stop();
    const answer = await broken.ask('{ child(id: "c1") { name authority } }', { token });
    await broken.stop();
    expect(answer.data).toEqual({ child: { name: 'Robin Example', authority: null } });
    expect(answer.errors?.[0]).toMatchObject({
      path: ['child'],
      extensions: { code: 'SERVICE_UNAVAILABLE', service: 'partnership' },
    });
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED/);
  });
});

describe('in production', () => {
  it('the first-party door serves listed documents only, and the others free text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ictg-documents-'));
    const list = join(folder, 'documents.json');
    writeFileSync(list, JSON.stringify({ abc: '{ sites }' }));
    const production = await startWorld({ mode: 'production', trustedDocuments: list });
    rmSync(folder, { recursive: true });
    const token = await production.token('first-party');
    const byId = await production.ask('', { token, body: { documentId: 'abc' } });
    const byOtherSpelling = await production.ask('', {
      token,
      body: { extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } },
    });
    const byText = await production.ask('{ sites }', { token });
    const unknown = await production.ask('', { token, body: { documentId: 'xyz' } });
    const analyst = await production.ask('{ __schema { queryType { name } } }', {
      token: await production.token('analyst'),
    });
    await production.stop();
    expect([byId.data, byOtherSpelling.data]).toEqual([
      { sites: ['Wave One'] },
      { sites: ['Wave One'] },
    ]);
    expect(byText).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }],
    });
    expect(unknown).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }],
    });
    expect(analyst.data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});

describe('requests at the same moment', () => {
  it('are not merged when different people send them', async () => {
    const tokens = await Promise.all(
      ['a', 'b', 'c', 'd'].map((subject) => world.token('first-party', { subject })),
    );
    const before = world.casework.requests.length;
    await Promise.all(tokens.map((token) => world.ask('{ sites }', { token })));
    const sent = world.casework.requests.slice(before).map(({ headers }) => headers.authorization);
    expect(new Set(sent)).toEqual(new Set(tokens.map((token) => `Bearer ${token}`)));
  });
});
