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

/** The contracts, by the door that serves them. */
export const contracts: readonly Contract[] = [
  { name: 'partner', admits: ['public', 'partner'], excludes: everythingPersonal },
  { name: 'analyst', admits: ['public', 'analyst'], excludes: everythingPersonal },
  { name: 'public', admits: ['without-sign-in'], excludes: everythingPersonal },
];

/** The composed contract, or undefined when no root field admits its audience. */
export function composeContract(
  services: readonly ServiceDefinition[],
  contract: Contract,
): ReturnType<typeof composeSchemaContract> | undefined {
  let admitted = 0;
  const marked = services.map((service) => ({
    ...service,
    typeDefs: closeRootFields(service.typeDefs, contract, () => (admitted += 1)),
  }));
  if (admitted === 0) return undefined;
  const exclude = new Set([...contract.excludes, closedTag]);
  return composeSchemaContract(marked, { include: new Set(), exclude }, true);
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
