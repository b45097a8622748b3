import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';

/**
 * The names of the fields that the document asks for below a resolver, through fragments and connections.
 * @param path the way down to the record, e.g. `['edges', 'node']` for a connection
 */
export function selectedFields(info: GraphQLResolveInfo, path: readonly string[] = []): string[] {
  const parsed = parseResolveInfo(info) as ResolveTree | null;
  let level = parsed ? [parsed] : [];
  for (const step of path)
    level = level.flatMap((tree) => childrenOf(tree).filter((child) => child.name === step));
  return [...new Set(level.flatMap((tree) => childrenOf(tree).map((child) => child.name)))].sort();
}

function childrenOf(tree: ResolveTree): ResolveTree[] {
  return Object.values(tree.fieldsByTypeName).flatMap((fields) => Object.values(fields));
}
