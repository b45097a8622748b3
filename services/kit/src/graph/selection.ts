import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';

/** A field that the document asks for, with what it asks for below. */
export interface Selected {
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly fields: readonly Selected[];
}

/**
 * The fields that the document asks for below a resolver, through fragments and connections; a field under two
 * aliases comes twice.
 * @param path the way down to the record, e.g. `['edges', 'node']` for a connection
 */
export function selection(info: GraphQLResolveInfo, path: readonly string[] = []): Selected[] {
  const parsed = parseResolveInfo(info) as ResolveTree | null;
  let level = parsed ? selectedBelow(parsed) : [];
  for (const step of path)
    level = level.flatMap(({ name, fields }) => (name === step ? fields : []));
  return level;
}

/** The names of the fields that the document asks for below a resolver. */
export function selectedFields(info: GraphQLResolveInfo, path: readonly string[] = []): string[] {
  return namesOf(selection(info, path));
}

/** The names of selected fields, each once, in order. */
export function namesOf(fields: readonly Selected[]): string[] {
  return [...new Set(fields.map(({ name }) => name))].sort();
}

function selectedBelow(tree: ResolveTree): Selected[] {
  return Object.values(tree.fieldsByTypeName).flatMap((fields) =>
    Object.values(fields).map((field) => ({
      name: field.name,
      args: field.args,
      fields: selectedBelow(field),
    })),
  );
}
