import {
  isTypeDefinitionNode,
  Kind,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { FieldGroup } from './ceiling.data.js';

/** The groups that open each shared field of a contract, by `Type.field`: one of them is enough. */
export type SharedFields = Readonly<Record<string, readonly FieldGroup[]>>;

const inaccessible: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'inaccessible' },
};
const roots = ['Query', 'Mutation', 'Subscription'];

/**
 * A contract as one agreement leaves it: whatever the agreement does not open is gone, and so is whatever only that
 * led to. It takes away and never adds.
 */
export function narrowContract(
  supergraph: string,
  shared: SharedFields,
  groups: readonly FieldGroup[],
): string {
  const document = parse(supergraph);
  const isOpen = (type: string, field: string) => {
    const opening = shared[`${type}.${field}`];
    return opening === undefined || opening.some((group) => groups.includes(group));
  };
  const empty = emptyTypes(document, isOpen);
  const isShown = (type: string, field: FieldDefinitionNode) =>
    !isClosed(field) && isOpen(type, field.name.value) && !empty.has(nameOf(field.type));
  const reached = reachedTypes(document, isShown);
  const close = <Node extends { directives?: readonly ConstDirectiveNode[] | undefined }>(
    node: Node,
  ): Node =>
    isClosed(node) ? node : { ...node, directives: [...(node.directives ?? []), inaccessible] };
  const visited = visit(document, {
    enter(node) {
      if (!('kind' in node) || !isTypeDefinitionNode(node)) return undefined;
      const name = node.name.value;
      if (name.includes('__')) return false;
      if (!reached.has(name)) return close(node);
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION)
        return undefined;
      const fields = node.fields?.map((field) => (isShown(name, field) ? field : close(field)));
      return { ...node, fields };
    },
  });
  return print(visited);
}

/** Types of which nothing is left: no field may lead there, and what only led there is empty itself. */
function emptyTypes(
  document: DocumentNode,
  isOpen: (type: string, field: string) => boolean,
): Set<string> {
  const empty = new Set<string>();
  for (let before = -1; before !== empty.size;) {
    before = empty.size;
    for (const node of document.definitions) {
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || node.name.value.includes('__')) continue;
      const name = node.name.value;
      const isLeft = (node.fields ?? []).some(
        (field) =>
          !isClosed(field) && isOpen(name, field.name.value) && !empty.has(nameOf(field.type)),
      );
      if (!isLeft && !roots.includes(name)) empty.add(name);
    }
  }
  return empty;
}

function reachedTypes(
  document: DocumentNode,
  isShown: (type: string, field: FieldDefinitionNode) => boolean,
): Set<string> {
  const byName = new Map(
    document.definitions.flatMap((node) =>
      isTypeDefinitionNode(node) ? [[node.name.value, node] as const] : [],
    ),
  );
  const reached = new Set<string>(roots);
  for (const name of reached) for (const next of leadsTo(name)) reached.add(next);
  return reached;

  function leadsTo(name: string): string[] {
    const node = byName.get(name);
    if (!node) return [];
    if (node.kind === Kind.UNION_TYPE_DEFINITION)
      return (node.types ?? []).map((one) => one.name.value);
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      return (node.fields ?? []).map((field) => nameOf(field.type));
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      return [];
    return [
      ...(node.interfaces ?? []).map((one) => one.name.value),
      ...(node.fields ?? [])
        .filter((field) => isShown(name, field))
        .flatMap((field) => [
          nameOf(field.type),
          ...(field.arguments ?? []).map((argument) => nameOf(argument.type)),
        ]),
    ];
  }
}

function isClosed(node: { directives?: readonly ConstDirectiveNode[] | undefined }): boolean {
  return (node.directives ?? []).some(({ name }) => name.value === 'inaccessible');
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
