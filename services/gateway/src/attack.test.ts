import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type Answer, type World } from './gateway.fixture.js';

let world: World;
/** A door of production that takes no free text refuses all of this at once, so a trial's are attacked. */
const doors = ['first-party', 'partner', 'analyst', 'public'] as const;
type Attacked = (typeof doors)[number];
const tokens = new Map<Attacked, string>();

beforeAll(async () => {
  world = await startWorld();
  for (const door of doors)
    if (door !== 'public') tokens.set(door, await world.token(door, { roles: ['partner'] }));
});
afterAll(() => world.stop());

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
/** A field that each door has. */
const fieldOf = (door: Attacked) => (door === 'public' ? 'greeting' : 'sites');

interface Sent extends Answer {
  readonly text: string;
}

async function send(
  door: Attacked,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Sent> {
  const token = tokens.get(door);
  const answer = await world.ask('', { ...(token && { token }), body, headers });
  return { ...answer, text: JSON.stringify(answer) };
}

/** What is sent, and what a refusal of it must say. */
type Attack = readonly [name: string, query: (field: string) => string, said: RegExp];

const refused: readonly Attack[] = [
  ['an alias for each of many', (field) => `{ ${times(101, (n) => `a${n}: ${field}`)} }`, /alias/i],
  ['aliases of __typename', () => `{ ${times(101, (n) => `a${n}: __typename`)} }`, /alias/i],
  [
    'aliases hidden in fragments',
    (field) =>
      `{ ...A ...B } ${['A', 'B'].map((name) => `fragment ${name} on Query { ${times(10, (n) => `${name}${n}: ${field}`)} }`).join(' ')}`,
    /alias/i,
  ],
  ['the same field again and again', (field) => `{ ${times(4_100, () => field)} }`, /token/i],
  [
    'many directives',
    (field) => `{ ${field} ${times(10, () => '@skip(if: false)')} }`,
    /directive/i,
  ],
  [
    'directives that do not exist',
    (field) => `{ ${field} ${times(10, (n) => `@aa${n}`)} }`,
    /directive/i,
  ],
  [
    'a circle of fragments',
    () => '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    /itself|cannot spread/i,
  ],
  [
    'a fragment in itself',
    () => '{ ...A } fragment A on Query { __typename ...A }',
    /itself|cannot spread/i,
  ],
  [
    'fragments that grow by doubling',
    (field) =>
      `{ ...F0 } ${times(30, (n) => `fragment F${n} on Query { ${n < 29 ? `...F${n + 1} ...F${n + 1}` : `x: ${field} y: ${field}`} }`)}`,
    /./,
  ],
  ['a document that does not end', (field) => `{ ${field} ${'{'.repeat(2_000)}`, /./],
  ['a name that nearly exists', (field) => `{ ${field.slice(0, -1)} }`, /Cannot query field/],
  [
    'a value that nearly exists',
    (field) => `query ($kind: __TypeKind = SCALA) { ${field} }`,
    /does not exist in "__TypeKind" enum\.( |$)/,
  ],
  ['a type that nearly exists', () => '{ ... on Quest { __typename } }', /Unknown type|Quest/],
  [
    'an argument that does not exist',
    (field) => `{ ${field}(first: 1e999) }`,
    /Unknown argument|argument/,
  ],
  [
    'two operations and no name',
    (field) => `query A { ${field} } query B { ${field} }`,
    /operation/i,
  ],
  ['a subscription', () => 'subscription { greeting }', /no subscription at this door/],
];

describe.each(doors)('at the door %s', (door) => {
  it.each(refused)('%s is refused before any service is asked', async (_name, query, said) => {
    const before = world.casework.requests.length;
    const answer = await send(door, { query: query(fieldOf(door)) });
    expect(answer.data ?? undefined).toBeUndefined();
    expect(answer.errors?.map(({ message }) => message).join(' ')).toMatch(said);
    expect(answer.text).not.toMatch(
      /did you mean|suggestion|stack|node_modules|127\.0\.0\.1|INTERNAL/i,
    );
    expect(world.casework.requests).toHaveLength(before);
  });

  it('a batch is refused', async () => {
    const query = `{ ${fieldOf(door)} }`;
    const answer = await send(
      door,
      Array.from({ length: 10 }, () => ({ query })),
    );
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
  });

  it('neither a form nor plain text nor an upload is read', async () => {
    const token = tokens.get(door);
    for (const type of [
      'application/x-www-form-urlencoded',
      'text/plain',
      'multipart/form-data; boundary=x',
    ]) {
      const response = await fetch(`${world.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': type,
          'x-require-preflight': 'yes',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: `query={ ${fieldOf(door)} }`,
      });
      expect([type, response.status >= 400, (await response.text()).includes('"data":{')]).toEqual([
        type,
        true,
        false,
      ]);
    }
  });

  it('no page can have a browser ask by GET, and nobody changes anything by it', async () => {
    const get = async (query: string, headers: Record<string, string>) => {
      const response = await fetch(`${world.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers,
      });
      return { status: response.status, text: await response.text() };
    };
    expect((await get(`{ ${fieldOf(door)} }`, {})).status).toBe(403);
    const token = tokens.get(door);
    if (!token) return;
    const answer = await get('mutation { refer(input: {concern: "x", danger: YES}) }', {
      authorization: `Bearer ${token}`,
    });
    expect(answer.status >= 400 && answer.status < 500).toBe(true);
    expect(answer.text).not.toContain('R-1');
  });

  it('shows no trace of how it answered, whatever is asked for', async () => {
    const query = `{ ${fieldOf(door)} }`;
    const answer = await send(
      door,
      { query, extensions: { tracing: true, queryPlan: true } },
      {
        'apollo-federation-include-trace': 'ftv1',
        'apollo-query-plan-experimental': '1',
        'hive-expose-query-plan': '1',
      },
    );
    expect(answer.data).toBeDefined();
    expect(Object.keys(answer)).not.toContain('extensions');
  });

  it('keeps what belongs between services to them', async () => {
    for (const query of [
      '{ _service { sdl } }',
      '{ _entities(representations: []) { __typename } }',
    ])
      expect((await send(door, { query })).data ?? undefined).toBeUndefined();
  });
});

describe('a document of lists within lists', () => {
  const below = (depth: number): string =>
    depth === 0 ? 'name' : `neighbours { ${below(depth - 1)} }`;
  const question = (depth: number) => `{ forces { ${below(depth)} } }`;
  const costOf = async (query: string, variables: object = {}) => {
    const sent = await send('partner', { query, variables, extensions: { costOnly: true } });
    return (sent as { extensions?: { cost: unknown } }).extensions?.cost;
  };

  it.each(['partner', 'analyst'] as const)('fetches nothing at the door %s', async (door) => {
    const before = world.partnership.requests.length;
    const { data, errors } = await send(door, { query: question(3) });
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/may fetch 11,110 records, and at most 5,000/) as string,
        extensions: { code: 'COST_ESTIMATED_TOO_EXPENSIVE' },
      },
    ]);
    expect(world.partnership.requests).toHaveLength(before);
  });

  it('fetches nothing either where fragments within fragments are more than can be counted', async () => {
    const depth = 8;
    const fragments = Array.from(
      { length: depth },
      (_, at) =>
        `fragment F${at} on Force { neighbours { ${at === depth - 1 ? 'name' : `...F${at + 1} `.repeat(4)} } }`,
    );
    const before = world.partnership.requests.length;
    const { data, errors } = await send('partner', {
      query: `{ forces { ...F0 } } ${fragments.join(' ')}`,
    });
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'COST_ESTIMATED_TOO_EXPENSIVE' } }]);
    expect(world.partnership.requests).toHaveLength(before);
  });

  it('tells what it costs to whoever asks that alone', async () => {
    const before = world.partnership.requests.length;
    expect(await costOf(question(3))).toEqual({ estimated: 11_110, most: 5_000 });
    expect(world.partnership.requests).toHaveLength(before);
  });

  const optional =
    'query ($is: Boolean!) { forces { name neighbours @include(if: $is) { name } } }';
  it.each<[query: string, variables: object, estimated: number]>([
    ['{ sites }', {}, 0],
    ['{ __schema { types { fields { args { name } } } } sites }', {}, 0],
    ['{ forces(first: 3) { neighbours { name } } }', {}, 33],
    [optional, { is: false }, 10],
    [optional, { is: true }, 110],
    ['{ forces { ...F } b: forces { name } } fragment F on Force { neighbours { name } }', {}, 120],
  ])('costs as many records as may come: %s', async (query, variables, estimated) => {
    expect(await costOf(query, variables)).toMatchObject({ estimated });
  });
});

describe('a document of which nothing is left', () => {
  it.each([
    ['a field', '{ sites @include(if: false) }'],
    ['a field by its variable', 'query ($no: Boolean! = false) { sites @include(if: $no) }'],
    ['a fragment', '{ ...A @skip(if: true) } fragment A on Query { sites }'],
    ['all within a fragment', '{ ... { sites @skip(if: true) authorities @include(if: false) } }'],
  ])('is answered with nothing: %s', async (_what, query) => {
    for (const door of ['first-party', 'partner', 'analyst'] as const)
      expect(await world.ask(query, { token: tokens.get(door)! })).toEqual({
        status: 200,
        data: {},
      });
  });

  it('has no mutation where a door has none', async () => {
    const answer = await send('public', { query: 'mutation { refer(input: {}) }' });
    expect(answer.data ?? undefined).toBeUndefined();
    expect(answer.text).not.toMatch(/INTERNAL/);
  });
});

describe('the schema', () => {
  it('is not shown to whoever has not signed in, also beside something else or in a fragment', async () => {
    for (const query of [
      '{ __schema { types { name } } }',
      '{ greeting __schema { types { name } } }',
      '{ ...A } fragment A on Query { __type(name: "Query") { name } }',
    ])
      expect((await send('public', { query })).data ?? undefined).toBeUndefined();
  });
});

describe('a document that asks about the schema and about data', () => {
  const ask = (query: string, variables = {}) => send('partner', { query, variables });

  it('is answered in full, as its two halves alone', async () => {
    const schema = '__schema { queryType { name } } t: __type(name: "Query") { fields { name } }';
    const both = await ask(`{ ${schema} sites __typename authorities }`);
    const [one, other] = [
      await ask(`{ ${schema} }`),
      await ask('{ sites __typename authorities }'),
    ];
    expect(both.errors).toBeUndefined();
    expect(both.data).toEqual({ ...one.data, ...other.data });
    expect(both.text).not.toMatch(/child|rename/i);
  });

  it.each([
    [
      'in a fragment',
      'query { ...A } fragment A on Query { sites __type(name: "Query") { name } }',
    ],
    [
      'beside a fragment',
      'query { ...A __type(name: "Query") { name } } fragment A on Query { sites }',
    ],
    [
      'with variables of each',
      'query ($name: String!, $no: Boolean!) { sites __type(name: $name) { name } authorities @skip(if: $no) }',
    ],
    [
      'in an inline fragment',
      'query { ... { __type(name: "Query") { name } } ... on Query { sites } }',
    ],
  ])('is answered %s', async (_where, query) => {
    const answer = await ask(query, { name: 'Query', no: true });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({ sites: ['Wave One'], __type: { name: 'Query' } });
  });

  it('obeys what leaves a half of it out', async () => {
    expect(
      (await ask('{ sites ... @skip(if: true) { __type(name: "Query") { name } } }')).data,
    ).toEqual({ sites: ['Wave One'] });
    expect(
      (await ask('{ sites @include(if: false) __type(name: "Query") { name } }')).data,
    ).toEqual({ __type: { name: 'Query' } });
  });

  it('keeps the errors of the other half', async () => {
    const answer = await ask('{ breaks __type(name: "Query") { name } }');
    expect(answer.data).toEqual({ breaks: null, __type: { name: 'Query' } });
    expect(answer.errors).toHaveLength(1);
    expect(answer.text).not.toMatch(/hunter2/);
  });
});
