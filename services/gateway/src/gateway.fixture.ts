import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { partnerKinds, type AgreementHolder, type SharedFields } from '@ictg/kit/agreement';
import { createLog } from '@ictg/kit/log';
import type { RunningServer } from '@ictg/kit/server';
import { createSigningKeys, signToken, type TokenHolder } from '@ictg/kit/token';
import type { Door } from '@ictg/kit/viewer';
import { composeSchemaContract, composeServices } from '@theguild/federation-composition';
import { graphql, GraphQLError, GraphQLScalarType, parse, type GraphQLSchema } from 'graphql';
import type { JWK } from 'jose';
import type { Settings } from './environment.js';
import { startGateway } from './gateway.js';
import type { Supergraphs } from './supergraph.js';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5",
  import: ["@key", "@tag", "@authenticated", "@requiresScopes"])`;

const casework = `${link}
  type Query {
    child(id: ID!): Child @authenticated @tag(name: "identity")
    children: [Child!]! @authenticated @tag(name: "identity")
    sites: [String!]!
    greeting: String @tag(name: "public")
    audit: String @requiresScopes(scopes: [["auditor"]])
    breaks: String
  }
  type Mutation {
    rename(id: ID!, name: String!): Child @authenticated @tag(name: "identity")
    refer(input: ReferInput!): String
  }
  enum Danger { YES NO }
  scalar Day
  input ReferInput { concern: String! danger: Danger! child: ReferredInput bornOn: Day secret: String @tag(name: "identity") }
  input ReferredInput { name: String! age: Int }
  type Child @key(fields: "id") @tag(name: "identity") { id: ID! name: String friend: Child }`;

const partnership = `${link}
  type Query { authorities: [String!] forces(first: Int): [Force!] }
  type Force { name: String neighbours: [Force!] }
  type Child @key(fields: "id") @tag(name: "identity") { id: ID! authority: String }`;

const nrm = `${link}
  type Child @key(fields: "id") @tag(name: "identity") { id: ID! track: String }`;

/** What may be wrong with a service of another owner. */
export type Ailment =
  | 'nothing'
  | 'hangs'
  | 'answers with a page'
  | 'answers half'
  | 'breaks off'
  | 'lies';

/** A subgraph that answers made-up children and remembers which headers it was sent. */
export interface FakeSubgraph {
  readonly url: string;
  readonly requests: { readonly headers: IncomingHttpHeaders; readonly body: string }[];
  /** From now on this is wrong with it. */
  suffer(ailment: Ailment): void;
  stop(): Promise<void>;
}

const robin = { id: 'c1', name: 'Robin Example' };

const resolvers = {
  casework: {
    Query: {
      child: () => ({ ...robin, friend: robin }),
      children: () => [robin],
      sites: () => ['Wave One'],
      greeting: () => 'hello',
      audit: () => 'who looked',
      breaks: () => {
        throw new Error('password=hunter2 at /srv/secret/path.ts');
      },
    },
    Mutation: {
      rename: (_: unknown, { name }: { name: string }) => ({ ...robin, name }),
      refer: () => 'R-1',
    },
    Day: new GraphQLScalarType({
      name: 'Day',
      parseValue: () => {
        throw new GraphQLError('Not a day.');
      },
    }),
    Child: { __resolveReference: () => robin },
  },
  partnership: {
    Query: { authorities: () => ['Surrey'], forces: () => [{ name: 'Surrey', neighbours: [] }] },
    Child: { __resolveReference: ({ id }: { id: string }) => ({ id }), authority: () => 'Surrey' },
  },
  nrm: {
    Child: { __resolveReference: ({ id }: { id: string }) => ({ id }), track: () => 'positive' },
  },
};

async function startSubgraph(name: keyof typeof resolvers, sdl: string): Promise<FakeSubgraph> {
  const schema = buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: resolvers[name] as never },
  ]);
  const requests: FakeSubgraph['requests'] = [];
  let ailment: Ailment = 'nothing';
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      requests.push({ headers: request.headers, body });
      if (ailment !== 'nothing') return fail(response, ailment);
      void execute(schema, body).then((answer) => {
        response.setHeader('content-type', 'application/json').end(answer);
      });
    });
  });
  const suffer = (next: Ailment) => {
    ailment = next;
  };
  return { url: `${await listen(server)}/graphql`, requests, suffer, stop: () => close(server) };
}

function fail(response: ServerResponse, ailment: Ailment): void {
  const json = response.setHeader('content-type', 'application/json');
  if (ailment === 'answers with a page')
    response.setHeader('content-type', 'text/html').end('<h1>Bad gateway at /srv/secret</h1>');
  if (ailment === 'answers half') json.end('{"data": {"_entities": [{"track":');
  if (ailment === 'breaks off') response.destroy();
  if (ailment === 'lies') json.end('{"data": {"_entities": "no list"}}');
}

async function execute(schema: GraphQLSchema, body: string): Promise<string> {
  const { query, variables } = JSON.parse(body) as { query: string; variables?: object };
  const variableValues = (variables ?? {}) as Record<string, unknown>;
  return JSON.stringify(await graphql({ schema, source: query, variableValues }));
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => {
      resolve();
    });
  });
}

function supergraphs(): Supergraphs {
  const services = Object.entries({ casework, partnership, nrm }).map(([name, sdl]) => ({
    name,
    typeDefs: parse(sdl),
    url: `http://${name}.invalid/graphql`,
  }));
  const whole = composeServices(services);
  const contract = (exclude: string[], include: string[] = []) =>
    composeSchemaContract(services, { exclude: new Set(exclude), include: new Set(include) }, true);
  const outsiders = contract(['identity']);
  const open = contract([], ['public']);
  if (!whole.supergraphSdl || !outsiders.supergraphSdl || !open.supergraphSdl)
    throw new Error(JSON.stringify([whole.errors, outsiders.errors, open.errors]));
  return {
    'first-party': whole.supergraphSdl,
    partners: Object.fromEntries(
      partnerKinds.map((kind) => [kind, { supergraph: outsiders.supergraphSdl ?? '', shared: {} }]),
    ),
    analyst: outsiders.supergraphSdl,
    public: open.supergraphSdl,
  };
}

/** Doors at which a council's agreement opens children, and their names by a group of their own. */
export function partnerSupergraphs(): Supergraphs {
  const whole = supergraphs();
  const supergraph = whole['first-party'] ?? '';
  const shared: SharedFields = {
    'Query.child': ['CHILDREN'],
    'Query.children': ['CHILDREN'],
    'Mutation.rename': ['CHILDREN'],
    'Child.id': ['CHILDREN'],
    'Child.name': ['NAME'],
    'Child.friend': ['NAME'],
    'Child.authority': ['NAME'],
    'Child.track': ['NAME'],
  };
  return {
    ...whole,
    partners: Object.fromEntries(partnerKinds.map((kind) => [kind, { supergraph, shared }])),
  };
}

/** A gateway before two made-up subgraphs, with an issuer whose tokens it accepts. */
export interface World {
  readonly url: string;
  readonly casework: FakeSubgraph;
  readonly partnership: FakeSubgraph;
  readonly nrm: FakeSubgraph;
  token(door: Door, holder?: Partial<TokenHolder>): Promise<string>;
  ask(query: string, options?: AskOptions): Promise<Answer>;
  stop(): Promise<void>;
}

export interface AskOptions {
  readonly token?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly string[];
    readonly extensions?: Record<string, unknown>;
  }[];
}

const issuer = 'http://localhost:4000/oidc';

/** Starts all of it on free loopback ports. */
export async function startWorld(
  changes: Partial<Settings> = {},
  graphs: Supergraphs = supergraphs(),
  agreements: AgreementHolder = {
    sharesOf: () => ({ groups: [], areas: [] }),
    inForce: () => [],
    client: () => undefined,
  },
): Promise<World> {
  const { keys } = JSON.parse(await createSigningKeys('trial')) as { keys: [JWK] };
  const { d: _private, ...publicKey } = keys[0];
  const issuerServer = createServer((_request, response) => {
    response.end(JSON.stringify({ keys: [publicKey] }));
  });
  const jwksUrl = await listen(issuerServer);
  const first = await startSubgraph('casework', casework);
  const second = await startSubgraph('partnership', partnership);
  const third = await startSubgraph('nrm', nrm);
  const settings: Settings = {
    host: '127.0.0.1',
    port: 0,
    mode: 'trial',
    issuer,
    jwksUrl,
    logLevel: 'silent',
    schemaFolder: '',
    trustedDocuments: undefined,
    partnerPatience: 400,
    agreements: {
      url: 'http://127.0.0.1:1/agreements',
      publicKey: '',
    },
    ...changes,
  };
  const urls = { casework: first.url, partnership: second.url, nrm: third.url };
  const gateway: RunningServer = await startGateway(
    settings,
    graphs,
    urls,
    createLog('gateway', 'silent'),
    agreements,
  );
  return {
    url: gateway.url,
    casework: first,
    partnership: second,
    nrm: third,
    token: async (door, holder = {}) => {
      const whole = {
        subject: 'manager',
        name: 'Mara Example',
        roles: [],
        areas: [],
        ...holder,
        door,
      };
      return (await signToken(issuer, keys[0], whole)).access_token;
    },
    ask: (query, options) => ask(gateway.url, query, options),
    stop: async () => {
      await gateway.stop();
      await Promise.all([first.stop(), second.stop(), third.stop(), close(issuerServer)]);
    },
  };
}

async function ask(url: string, query: string, options: AskOptions = {}): Promise<Answer> {
  const { token, headers = {}, body = { query } } = options;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-require-preflight': 'yes',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as object) };
}
