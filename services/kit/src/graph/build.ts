import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse, type DocumentNode, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql';
import { alongOr } from './along.js';
import type { GraphContext } from './context.js';
import { checked, stateLimits } from './input.js';
import { canBeKept, type LongTexts } from './text.js';

type Resolver = abstract new (...inputs: never[]) => object;

/** Finds an entity again by its key when another service's answer refers to it; must batch. */
export type ReferenceResolver = (
  reference: Record<string, string>,
  context: GraphContext,
  info: GraphQLResolveInfo,
) => unknown;

export interface GraphOptions {
  readonly resolvers: readonly Resolver[];
  /** Types that no field of this service leads to, such as entities other services refer to. */
  readonly orphanedTypes?: readonly Resolver[];
  /** By type name. */
  readonly references: Readonly<Record<string, ReferenceResolver>>;
  /** Texts longer than a line: every other text of an input is one line. */
  readonly longTexts?: LongTexts;
}

export interface Subgraph {
  readonly schema: GraphQLSchema;
  /** The subgraph's SDL as the gateway composes it. */
  readonly sdl: string;
}

const federation = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5",
  import: ["@key", "@shareable", "@tag", "@inaccessible", "@authenticated", "@requiresScopes", "@external", "@provides", "@requires", "@override", "@extends", "@interfaceObject"])`;

/** Makes the federated schema of a service from its resolver classes. */
export async function buildGraph(options: GraphOptions): Promise<Subgraph> {
  const schema = await buildSchema({
    resolvers: options.resolvers as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: [...(options.orphanedTypes ?? [])],
    skipCheck: true,
    validate: false,
  });
  const longTexts = options.longTexts ?? {};
  stateLimits(schema, longTexts);
  const sdl = `${federation}\n\n${withoutFederationDefinitions(printSchemaWithDirectives(schema))}\n`;
  const resolvers = createResolversMap(schema) as Record<string, Record<string, unknown>>;
  for (const [type, fields] of Object.entries(resolvers))
    for (const [field, resolve] of Object.entries(fields))
      if (typeof resolve === 'function' && !field.startsWith('__'))
        fields[field] = alongOr(checked(schema, type, field, resolve as never, longTexts));
  for (const [type, resolve] of Object.entries(options.references))
    resolvers[type] = {
      ...resolvers[type],
      __resolveReference: ((reference, context, info) =>
        canAllBeKept(reference)
          ? resolve(reference, context, info)
          : null) satisfies ReferenceResolver,
    };
  const typeDefs: DocumentNode = parse(sdl);
  return { schema: buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]), sdl };
}

/** Whether every text of a key can be kept, at whatever depth: keys may lie within others. */
function canAllBeKept(key: unknown): boolean {
  if (typeof key === 'string') return canBeKept(key);
  return typeof key !== 'object' || key === null || Object.values(key).every(canAllBeKept);
}

function withoutFederationDefinitions(sdl: string): string {
  return sdl.replace(/^schema \{[^}]*\}\n*/m, '').trim();
}
