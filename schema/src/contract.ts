import { composeSchemaContract, type ServiceDefinition } from '@theguild/federation-composition';
import {
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type TypeNode,
} from 'graphql';
import { ceilings, contractOf, partnerKinds, tagOfGroup } from '@ictg/kit/agreement';
import { openShared } from './shared-field.js';
import { tagsOf } from './tag.js';

/** What one audience outside the service may know of the graph, at the very most. */
export interface Contract {
  readonly name: string;
  /** A root field is theirs only when it carries one of these tags: an untagged one is ours alone. */
  readonly admits: readonly string[];
  /** Whatever carries one of these tags does not exist for them. */
  readonly excludes: readonly string[];
  /** The groups of fields that an agreement may open here: what carries one of these tags may be there. Absent where no partner comes in. */
  readonly shares?: readonly string[];
}

const everythingPersonal = [
  'personal-identity',
  'personal-sensitive',
  'personal-whereabouts',
  'personal-professional',
];
/** On what our own people alone say or are told, in a command that others may send too. */
const oursAlone = 'ours-alone';
const closedTag = 'closed-to-this-audience';
const closedToOthers = [...everythingPersonal, oursAlone];
/** A partner's door alone shows what its agency is told of its own people; whose they are the rows decide. */
const ownStaff = 'own-staff';

/** The contracts: one for each kind of partner, as far as any agreement with it may go, and one for each other door. */
export const contracts: readonly Contract[] = [
  ...partnerKinds.map((kind) => ({
    name: contractOf(kind),
    admits: ['public', 'partner', contractOf(kind)],
    excludes: closedToOthers,
    shares: ceilings[kind].map(tagOfGroup),
  })),
  { name: 'analyst', admits: ['public', 'analyst'], excludes: [...closedToOthers, ownStaff] },
  { name: 'public', admits: ['without-sign-in'], excludes: [...closedToOthers, ownStaff] },
];

/** The composed contract, or undefined when no root field admits its audience. */
export function composeContract(
  printed: readonly ServiceDefinition[],
  contract: Contract,
): ReturnType<typeof composeSchemaContract> | undefined {
  let admitted = 0;
  const services = printed.map((service) => ({
    ...service,
    typeDefs: openShared(service.typeDefs, contract, closedTag),
  }));
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

/** The object types of which nothing is left for this audience, in any service: what leads only there is nothing either. */
function hiddenTypes(services: readonly ServiceDefinition[], contract: Contract): Set<string> {
  const fields = services.flatMap(({ typeDefs }) =>
    typeDefs.definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION || one.kind === Kind.OBJECT_TYPE_EXTENSION
        ? (one.fields ?? []).map((field) => ({
            type: one.name.value,
            leadsTo: nameOf(field.type),
            isShown: !tagsOf(field).some((tag) => [...contract.excludes, closedTag].includes(tag)),
          }))
        : [],
    ),
  );
  const types = new Set(fields.map(({ type }) => type));
  const hidden = new Set<string>();
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    const shown = new Set(
      fields.filter((one) => one.isShown && !hidden.has(one.leadsTo)).map(({ type }) => type),
    );
    for (const type of types) if (!shown.has(type)) hidden.add(type);
  }
  return hidden;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

/** Composition drops a type without fields but leaves its name in unions and fields, so it is taken out of them here. */
function withoutMembers(typeDefs: DocumentNode, hidden: ReadonlySet<string>): DocumentNode {
  return visit(typeDefs, {
    FieldDefinition: (field) =>
      hidden.has(nameOf(field.type))
        ? { ...field, directives: [...(field.directives ?? []), closing()] }
        : undefined,
    UnionTypeDefinition: (union) => ({
      ...union,
      types: (union.types ?? []).filter(({ name }) => !hidden.has(name.value)),
    }),
  });
}

const closedDirective = parse(`type A { a: Int @tag(name: "${closedTag}") }`);

/** Exclusion by tag lets the untagged through, so every root field that does not admit them is tagged here. */
function closeRootFields(
  typeDefs: DocumentNode,
  contract: Contract,
  admit: () => void,
): DocumentNode {
  const close = (field: FieldDefinitionNode): FieldDefinitionNode => {
    if (
      tagsOf(field).some((tag) => [...contract.admits, ...(contract.shares ?? [])].includes(tag))
    ) {
      admit();
      return field;
    }
    return { ...field, directives: [...(field.directives ?? []), closing()] };
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

function closing(): ConstDirectiveNode {
  const [definition] = closedDirective.definitions;
  const field =
    definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? definition.fields?.[0] : undefined;
  const directive = field?.directives?.[0];
  if (!directive) throw new Error('The closing tag did not parse.');
  return directive;
}
