import { composeSchemaContract, type ServiceDefinition } from '@theguild/federation-composition';
import {
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
} from 'graphql';
import { tagsOf } from './tag.js';

/** What one audience outside the service may know of the graph, at the very most. */
export interface Contract {
  readonly name: 'partner' | 'analyst' | 'public';
  /** A root field is theirs only when it carries one of these tags: an untagged one is ours alone. */
  readonly admits: readonly string[];
  /** Whatever carries one of these tags does not exist for them. */
  readonly excludes: readonly string[];
}

const everythingPersonal = [
  'personal-identity',
  'personal-sensitive',
  'personal-whereabouts',
  'personal-professional',
];
/** On what our own people alone say or are told, in a command that others may send too. */
const oursAlone = 'ours-alone';
const closedToOthers = [...everythingPersonal, oursAlone];
/** A partner's door alone shows what its agency is told of its own people; whose they are the rows decide. */
const ownStaff = 'own-staff';

/** The contracts, by the door that serves them. */
export const contracts: readonly Contract[] = [
  { name: 'partner', admits: ['public', 'partner'], excludes: closedToOthers },
  { name: 'analyst', admits: ['public', 'analyst'], excludes: [...closedToOthers, ownStaff] },
  { name: 'public', admits: ['without-sign-in'], excludes: [...closedToOthers, ownStaff] },
];

/** The composed contract, or undefined when no root field admits its audience. */
export function composeContract(
  services: readonly ServiceDefinition[],
  contract: Contract,
): ReturnType<typeof composeSchemaContract> | undefined {
  let admitted = 0;
  const hidden = hiddenTypes(services, contract);
  const marked = services.map((service) => ({
    ...service,
    typeDefs: withoutMembers(
      closeRootFields(service.typeDefs, contract, () => (admitted += 1)),
      hidden,
    ),
  }));
  if (admitted === 0) return undefined;
  const exclude = new Set([...contract.excludes, closedTag]);
  return composeSchemaContract(marked, { include: new Set(), exclude }, true);
}

/** The object types of which nothing is left for this audience, in any service. */
function hiddenTypes(services: readonly ServiceDefinition[], contract: Contract): Set<string> {
  const fields = services.flatMap(({ typeDefs }) =>
    typeDefs.definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.OBJECT_TYPE_EXTENSION
        ? (one.fields ?? []).map((field) => ({
            type: one.name.value,
            isShown: !tagsOf(field).some((tag) => contract.excludes.includes(tag)),
          }))
        : [],
    ),
  );
  const shown = new Set(fields.filter(({ isShown }) => isShown).map(({ type }) => type));
  return new Set(fields.map(({ type }) => type).filter((type) => !shown.has(type)));
}

/** Composition drops a type without fields but leaves its name in unions, so it is taken out of them here. */
function withoutMembers(typeDefs: DocumentNode, hidden: ReadonlySet<string>): DocumentNode {
  return visit(typeDefs, {
    UnionTypeDefinition: (union) => ({
      ...union,
      types: (union.types ?? []).filter(({ name }) => !hidden.has(name.value)),
    }),
  });
}

const closedTag = 'closed-to-this-audience';
const closedDirective = parse(`type A { a: Int @tag(name: "${closedTag}") }`);

/** Exclusion by tag lets the untagged through, so every root field that does not admit them is tagged here. */
function closeRootFields(
  typeDefs: DocumentNode,
  contract: Contract,
  admit: () => void,
): DocumentNode {
  const close = (field: FieldDefinitionNode): FieldDefinitionNode => {
    if (tagsOf(field).some((tag) => contract.admits.includes(tag))) {
      admit();
      return field;
    }
    return { ...field, directives: [...(field.directives ?? []), closed()] };
  };
  const closeAll = <
    Node extends { name: { value: string }; fields?: readonly FieldDefinitionNode[] },
  >(
    node: Node,
  ): Node | undefined => {
    if (!['Query', 'Mutation', 'Subscription'].includes(node.name.value)) return undefined;
    return { ...node, fields: (node.fields ?? []).map(close) };
  };
  return visit(typeDefs, { ObjectTypeDefinition: closeAll, ObjectTypeExtension: closeAll });
}

function closed(): ConstDirectiveNode {
  const [definition] = closedDirective.definitions;
  const field =
    definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? definition.fields?.[0] : undefined;
  const directive = field?.directives?.[0];
  if (!directive) throw new Error('The closing tag did not parse.');
  return directive;
}
