import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createSigningKeys, signToken } from '@ictg/kit/token';
import type { JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaFolder } from '../folder.js';
import { compose } from '../composition.js';
import { committedGraph } from './committed.js';
import { joinGraph, type Present } from './composition-check.js';
import { checkContract } from './contract-check.js';

const folder = join(schemaFolder, 'join', 'example');
const example = {
  name: 'interpreting',
  sdl: readFileSync(join(folder, 'schema.graphql'), 'utf8'),
};
/** A graph of one service, for what would be said of any. */
const casework = {
  name: 'casework',
  sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@tag"])
    type Query { "Authorities." localAuthorities: [LocalAuthority!]! @tag(name: "public") }
    "A code." scalar GssCode
    "A council." type LocalAuthority @key(fields: "gssCode") {
      "Its code." gssCode: GssCode! @tag(name: "public") "Its kind." tier: String! @tag(name: "public") }`,
};
const { api, contractApis } = compose([casework]);
const small: Present = { subgraphs: [casework], api, contractApis };
const issuer = 'https://issuer.example/oidc';

let issuerServer: Server;
let service: ChildProcess;
let url: string;
let token: string;

beforeAll(async () => {
  const { keys } = JSON.parse(await createSigningKeys('trial')) as { keys: [JWK] };
  const [key] = keys;
  const { d: _private, ...publicKey } = key;
  issuerServer = createServer((_request, response) =>
    response.end(JSON.stringify({ keys: [publicKey] })),
  );
  issuerServer.listen(0, '127.0.0.1');
  await once(issuerServer, 'listening');
  const holder = { subject: 'manager', name: 'Mara Example', door: 'first-party' as const };
  token = (await signToken(issuer, key, { ...holder, roles: ['manager'], areas: [] })).access_token;
  service = spawn(process.execPath, [join(folder, 'service.mjs')], {
    env: {
      PORT: '0',
      ISSUER: issuer,
      JWKS_URL: `http://127.0.0.1:${(issuerServer.address() as AddressInfo).port}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(service.stdout!, 'data')) as [Buffer];
  url = `${/http:\S+/.exec(said.toString())?.[0] ?? ''}/graphql`;
});
afterAll(() => {
  service.kill('SIGTERM');
  issuerServer.close();
});

describe("the example of another agency's service", () => {
  // Composing the whole graph takes seconds, on a busy machine many.
  it('composes with the graph as it is', { timeout: 120_000 }, () => {
    // For our own people alone: each contract takes as long again, and `npm run join` composes them all.
    const { faults, gains } = joinGraph(committedGraph(), example, []);
    expect(faults).toEqual([]);
    expect(gains.get('ours')).toEqual([
      'InterpretingLanguage.code',
      'InterpretingLanguage.onCall',
      'LocalAuthority.interpreting',
    ]);
  });

  it('says what each other audience has more', () => {
    const { faults, gains } = joinGraph(small, example);
    expect(faults).toEqual([]);
    expect(gains.get('council')).toContain('LocalAuthority.interpreting');
    const kept = edited(
      '@authenticated @tag(name: "not-personal")',
      '@authenticated @tag(name: "ours-alone")',
    );
    const { gains: fewer } = joinGraph(small, { ...example, ...kept });
    expect(fewer.get('ours')).toContain('LocalAuthority.interpreting');
    expect(fewer.get('council')).not.toContain('LocalAuthority.interpreting');
  });

  it('does what the graph asks of a service while it runs', async () => {
    expect(await checkContract(example, { url, token })).toEqual([]);
  });

  it('answers what it knows of a record of another owner, and null where it knows nothing', async () => {
    const keys = ['E10000030', 'E10000012'].map((gssCode) => ({
      __typename: 'LocalAuthority',
      gssCode,
    }));
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
      ... on LocalAuthority { gssCode interpreting { code } } } }`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { keys } }),
    });
    expect(await response.json()).toEqual({
      data: {
        _entities: [
          { gssCode: 'E10000030', interpreting: [{ code: 'vi' }, { code: 'sq' }] },
          { gssCode: 'E10000012', interpreting: null },
        ],
      },
    });
  });

  it('stands on the versions that we use ourselves', () => {
    const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const workspace = readFileSync(join(schemaFolder, '..', 'pnpm-workspace.yaml'), 'utf8');
    for (const [name, version] of Object.entries(dependencies))
      expect(workspace).toMatch(
        new RegExp(`^ +'?${name}'?: ${version.replaceAll('.', '\\.')}$`, 'm'),
      );
  });
});

describe('a service that does not fit', () => {
  it.each([
    ['a name that is taken', { name: 'casework' }, /already: choose another name/],
    ['a name that is none', { name: 'Two words' }, /no name for a service/],
    ['a schema that cannot be read', { sdl: 'type {' }, /cannot be read/],
    ['a field that another owner has', edited('interpreting:', 'tier:'), /tier/],
    [
      'a field without a description',
      edited(/"""\n {2}How many interpreters[^"]*"""/, ''),
      /onCall has no description/,
    ],
    [
      'a field that must have a value',
      edited('[InterpretingLanguage!] @auth', '[InterpretingLanguage!]! @auth'),
      /must be nullable/,
    ],
    [
      'a field about people without a mark',
      edited('onCall: Int! @tag(name: "not-personal")', 'fullName: String'),
      /fullName .* has none of the tags/,
    ],
    [
      'a scalar that is another thing elsewhere',
      edited('scalar GssCode', 'enum GssCode { A }'),
      /GssCode/,
    ],
  ])('is told so: %s', (_what, change, sentence) => {
    const { faults } = joinGraph(small, { ...example, ...change });
    expect(faults.join('\n')).toMatch(sentence);
  });

  it('is told what it does otherwise while it runs', async () => {
    const careless = createServer((request, response) => {
      const data = {
        __typename: 'Query',
        _service: { sdl: 'type Query { a: Int }' },
        _entities: [],
      };
      response.statusCode = request.url?.startsWith('/health') ? 404 : 200;
      response.setHeader('content-type', 'text/plain').end(JSON.stringify({ data }));
    });
    careless.listen(0, '127.0.0.1');
    await once(careless, 'listening');
    const at = `http://127.0.0.1:${(careless.address() as AddressInfo).port}/graphql`;
    const faults = (await checkContract(example, { url: at, token })).join('\n');
    careless.close();
    for (const sentence of [
      /health\/ready answers 404/,
      /without a token/,
      /another schema/,
      /must answer two/,
      /GraphQL over HTTP/,
    ])
      expect(faults).toMatch(sentence);
  });

  it('is told when nobody is there', async () => {
    const faults = await checkContract(example, { url: 'http://127.0.0.1:9/graphql', token });
    expect(faults.join()).toMatch(/did not answer/);
  });
});

function edited(search: string | RegExp, replacement: string): { readonly sdl: string } {
  const sdl = example.sdl.replace(search, replacement);
  if (sdl === example.sdl) throw new Error(`The example has no ${String(search)}.`);
  return { sdl };
}
