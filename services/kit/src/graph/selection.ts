import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';

/** A field that the document asks for, with what it asks for below. */
export interface Selected {
  readonly name: string;
  /** The name under which the answer shows it. */
  readonly alias: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly fields: readonly Selected[];
}

/**
 * The fields that the document asks for below a resolver, through fragments and connections; a field under two
 * aliases comes twice.
 * @param path the way down to the record, e.g. `['edges', 'node']` for a connection
 */
export function selection(
  info: GraphQLResolveInfo,
  path: readonly string[] = [],
): readonly Selected[] {
  const parsed = parsedOnce(info);
  return path.reduce<readonly Selected[]>(
    (level, step) => level.flatMap(({ name, fields }) => (name === step ? fields : [])),
    parsed,
  );
}

// Documents are kept once read, so the same field comes again and again. What variables decide is read each time.
const parsedFields = new WeakMap<FieldNode, readonly Selected[]>();

function parsedOnce(info: GraphQLResolveInfo): readonly Selected[] {
  const [node] = info.fieldNodes;
  const isFixed = info.fieldNodes.length === 1 && !info.operation.variableDefinitions?.length;
  const known = isFixed && node ? parsedFields.get(node) : undefined;
  if (known) return known;
  const tree = parseResolveInfo(info) as ResolveTree | null;
  const parsed = tree ? selectedBelow(tree) : [];
  if (isFixed && node) parsedFields.set(node, parsed);
  return parsed;
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
      alias: field.alias,
      args: field.args,
      fields: selectedBelow(field),
    })),
  );
}
