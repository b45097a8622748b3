import {
  isTypeDefinitionNode,
  Kind,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';

type Marked = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

/**
 * A contract without what its audience cannot reach. Composition only marks it, so that every closed type of the
 * service would lie in each partner's file and be read again for each door. What joins services stays: their keys.
 */
export function withoutClosed(supergraph: DocumentNode): DocumentNode {
  const joining = namesInFieldSets(supergraph);
  const types = new Map(
    supergraph.definitions.flatMap((node) =>
      isTypeDefinitionNode(node) ? [[node.name.value, node] as const] : [],
    ),
  );
  const reached = new Set(
    [...types].filter(([name, node]) => isOurs(name) || !isClosed(node)).map(([name]) => name),
  );
  // A set visits what is added while it is walked through.
  for (const name of reached)
    for (const next of leadsTo(types.get(name), joining)) if (types.has(next)) reached.add(next);
  return visit(supergraph, {
    enter(node) {
      if (!('kind' in node)) return undefined;
      if (node.kind === Kind.OPERATION_TYPE_DEFINITION)
        return reached.has(nameOf(node.type)) ? undefined : null;
      if (!isTypeDefinitionNode(node)) return undefined;
      if (!reached.has(node.name.value)) return null;
      return 'fields' in node && hasFields(node) && !isOurs(node.name.value)
        ? { ...node, fields: keptFields(node, joining) }
        : false;
    },
  });
}

/** What composition itself needs: which services there are, and how they are joined. */
function isOurs(name: string): boolean {
  return name.includes('__');
}

function leadsTo(node: TypeDefinitionNode | undefined, joining: ReadonlySet<string>): string[] {
  if (!node) return [];
  if (node.kind === Kind.UNION_TYPE_DEFINITION) return (node.types ?? []).map(nameOf);
  if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
    return (node.fields ?? []).map(({ type }) => nameOf(type));
  if (!hasFields(node)) return [];
  return [
    ...(node.interfaces ?? []).map(nameOf),
    ...keptFields(node, joining).flatMap(({ type, arguments: given }) => [
      nameOf(type),
      ...(given ?? []).map((argument) => nameOf(argument.type)),
    ]),
  ];
}

/** The fields that are shown or join services; a type that would have none keeps all, since an empty one is no type. */
function keptFields(
  { fields = [] }: { readonly fields?: readonly FieldDefinitionNode[] | undefined },
  joining: ReadonlySet<string>,
): readonly FieldDefinitionNode[] {
  const kept = fields.filter((field) => !isClosed(field) || joining.has(field.name.value));
  return kept.length > 0 ? kept : fields;
}

function hasFields(
  node: TypeDefinitionNode,
): node is Extract<
  TypeDefinitionNode,
  { kind: Kind.OBJECT_TYPE_DEFINITION | Kind.INTERFACE_TYPE_DEFINITION }
> {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

/** Every name in a set of fields by which services find records of each other or ask for more. */
function namesInFieldSets(supergraph: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(supergraph, {
    Directive({ name, arguments: given }) {
      if (!name.value.startsWith('join__')) return;
      for (const { name: argument, value } of given ?? [])
        if (['key', 'requires', 'provides'].includes(argument.value) && value.kind === Kind.STRING)
          for (const word of value.value.match(/\w+/g) ?? []) names.add(word);
    },
  });
  return names;
}

function isClosed({ directives = [] }: Marked): boolean {
  return directives.some(({ name }) => name.value === 'inaccessible');
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
