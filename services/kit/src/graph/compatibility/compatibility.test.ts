import { composeServices } from '@theguild/federation-composition';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { servedGraph } from '../../testing/served.js';
import { viewerFor } from '../../testing/viewer.js';
import { productsGraph } from './products.fixture.js';

let schema: GraphQLSchema;
let sdl: string;

beforeAll(async () => {
  ({ schema, sdl } = await productsGraph());
});

/** The two other services of the suite. */
const link = (names: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: [${names}])`;
const others = {
  users: `${link('"@key", "@shareable"')}
    type User @key(fields: "email") { email: ID! name: String totalProductsCreated: Int @shareable yearsOfEmployment: Int! }
    type Query { user(email: ID!): User }`,
  inventory: `${link('"@key", "@external", "@requires", "@shareable"')}
    type Product @key(fields: "id") { id: ID! dimensions: ProductDimension @external
      delivery(zip: String): DeliveryEstimates @requires(fields: "dimensions { size weight }") }
    type ProductDimension @shareable { size: String weight: Float }
    type DeliveryEstimates { estimatedDelivery: String }
    interface Inventory @key(fields: "id") { id: ID! }
    type ProductInventory implements Inventory @key(fields: "id") { id: ID! }
    type Query { inventories: [Inventory!]! }`,
};

async function ask(source: string, representations?: readonly object[]) {
  const answer = await graphql({
    schema,
    source,
    variableValues: { keys: representations },
    contextValue: {},
  });
  expect(answer.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(answer.data)) as Record<string, unknown>;
}

const find = async (key: object, selection: string) =>
  (
    await ask(`query ($keys: [_Any!]!) { _entities(representations: $keys) { ${selection} } }`, [
      key,
    ])
  )._entities;

describe('a service made with our kit, by the checks of the public suite for subgraphs', () => {
  it('_service: gives its schema', async () => {
    const { _service } = await ask('{ _service { sdl } }');
    expect((_service as { sdl: string }).sdl).toContain('type Product');
  });

  it('@link: says which federation it speaks, and names every directive that it uses', async () => {
    const { _service } = await ask('{ _service { sdl } }');
    expect((_service as { sdl: string }).sdl).toMatch(
      /@link\(url: "https:\/\/specs\.apollo\.dev\/federation\/v2\.\d"/,
    );
    for (const name of [
      '@key',
      '@shareable',
      '@provides',
      '@requires',
      '@external',
      '@tag',
      '@override',
      '@inaccessible',
      '@extends',
      '@interfaceObject',
    ])
      expect(sdl).toMatch(new RegExp(`import: \\[[^\\]]*"${name}"`));
  });

  it.each([
    ['single', { id: 'p1' }],
    ['multiple', { sku: 'lamp', package: 'box' }],
    ['composite and nested', { sku: 'lamp', variation: { id: 'blue' } }],
  ])('@key %s: finds a product by it', async (_which, key) => {
    expect(await find({ __typename: 'Product', ...key }, '... on Product { id sku }')).toEqual([
      { id: 'p1', sku: 'lamp' },
    ]);
    expect(
      await find({ __typename: 'Product', sku: 'lamp', variation: { id: 'red' } }, '__typename'),
    ).toEqual([null]);
  });

  it('@key nested alone: finds research by the number of its study', async () => {
    const found = await find(
      { __typename: 'ProductResearch', study: { caseNumber: 'S-1' } },
      '... on ProductResearch { study { description } }',
    );
    expect(found).toEqual([{ study: { description: 'A made-up study' } }]);
  });

  it('a key with a text that nothing can hold finds nothing, at whatever depth, and breaks nothing', async () => {
    for (const key of [{ id: 'p1\u0000' }, { sku: 'lamp', variation: { id: 'blue\u0000' } }])
      expect(await find({ __typename: 'Product', ...key }, '__typename')).toEqual([null]);
  });

  it('repeated @key: several kinds in one question come back in their order', async () => {
    const keys = [
      { __typename: 'DeprecatedProduct', sku: 'candle', package: 'tin' },
      { __typename: 'Product', sku: 'lamp', package: 'box' },
      { __typename: 'Product', id: 'neverthere' },
    ];
    const { _entities } = await ask(
      'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename ... on DeprecatedProduct { reason } } }',
      keys,
    );
    expect(_entities).toEqual([
      { __typename: 'DeprecatedProduct', reason: 'Nobody buys it' },
      { __typename: 'Product' },
      null,
    ]);
  });

  it('@requires: reckons with what another service gave along', async () => {
    const key = {
      __typename: 'User',
      email: 'maker@example.org',
      totalProductsCreated: 90,
      yearsOfEmployment: 3,
    };
    expect(await find(key, '... on User { averageProductsCreatedPerYear }')).toEqual([
      { averageProductsCreatedPerYear: 30 },
    ]);
  });

  it('@provides: gives what belongs to another along this way', async () => {
    expect(await ask('{ product(id: "p1") { createdBy { email totalProductsCreated } } }')).toEqual(
      {
        product: { createdBy: { email: 'maker@example.org', totalProductsCreated: 1_200 } },
      },
    );
  });

  it('@override: names the service that it takes the field over from', async () => {
    expect(
      await find({ __typename: 'User', email: 'other@example.org' }, '... on User { name }'),
    ).toEqual([{ name: 'Ada Sample' }]);
  });

  it('@interfaceObject: adds to an interface without knowing what implements it', async () => {
    const key = { __typename: 'Inventory', id: 'shop' };
    expect(await find(key, '... on Inventory { deprecatedProducts { sku } }')).toEqual([
      { deprecatedProducts: [{ sku: 'candle' }] },
    ]);
  });

  it('composes with the two other services of the suite, each directive with its effect', () => {
    const composed = composeServices(
      Object.entries({ products: sdl, ...others }).map(([name, text]) => ({
        name,
        typeDefs: parse(text),
        url: `http://${name}.invalid/graphql`,
      })),
    );
    expect(composed.errors ?? []).toEqual([]);
    const supergraph = composed.supergraphSdl ?? '';
    expect(supergraph).toMatch(
      /createdBy: User @join__field\(graph: PRODUCTS, provides: "totalProductsCreated"\)/,
    );
    expect(supergraph).toMatch(
      /averageProductsCreatedPerYear: Int @join__field\(graph: PRODUCTS, requires: "totalProductsCreated yearsOfEmployment"\)/,
    );
    expect(supergraph).toMatch(/name: String @join__field\(graph: PRODUCTS, override: "users"\)/);
    expect(supergraph).toMatch(/unit: String @join__field\(graph: PRODUCTS\) @inaccessible/);
    expect(supergraph).toMatch(
      /notes: String @join__field\(graph: PRODUCTS\) @tag\(name: "internal"\)/,
    );
    expect(supergraph).toMatch(
      /@join__type\(graph: PRODUCTS, key: "id", isInterfaceObject: true\)/,
    );
    expect(composed.publicSdl).not.toMatch(/unit: String/);
  });
});

describe('what our kit leaves out of the suite on purpose', () => {
  it('@composeDirective: no directive of one service alone stands in the graph of all', () => {
    expect(sdl).not.toContain('composeDirective');
  });

  it('ftv1: no answer says how long which field took, though it is asked to', async () => {
    const served = await servedGraph(await productsGraph(), {} as never, viewerFor('manager'));
    const response = await fetch(served.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: 'Bearer token',
        'apollo-federation-include-trace': 'ftv1',
      },
      body: JSON.stringify({ query: '{ product(id: "p1") { id } }' }),
    });
    expect(await response.json()).toEqual({ data: { product: { id: 'p1' } } });
    await served.stop();
  });
});
