import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
} from 'graphql';
import type { ServiceDefinition } from '@theguild/federation-composition';
import { fieldGroups, tagOfGroup, type FieldGroup, type SharedFields } from '@ictg/kit/agreement';
import { isPersonal, isShare, ofOwnAgency, tagsOf } from './tag.js';

/** Where a child is stays behind its own lock whatever an agreement says. */
const neverOpened = ['personal-whereabouts'];
const groupOfTag = new Map(fieldGroups.map((group) => [tagOfGroup(group), group]));

/** The tags by which agreements open a field: its own, else those of its type. */
function sharesOf(
  type: { directives?: readonly ConstDirectiveNode[] },
  field: FieldDefinitionNode,
) {
  const own = tagsOf(field).filter(isShare);
  return own.length > 0 ? own : tagsOf(type).filter(isShare);
}

/** The types in which agreements open fields, with what of each field they say. */
function sharedFieldsIn(typeDefs: DocumentNode) {
  return typeDefs.definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.OBJECT_TYPE_EXTENSION
      ? (type.fields ?? []).map((field) => ({ type, field, shares: sharesOf(type, field) }))
      : [],
  );
}

/**
 * A service's schema as a contract may see it at most: a field that an agreement could open here is no longer kept
 * back for being personal, and one that only agreements with others could open is closed, unless this audience is
 * admitted to it without any.
 */
export function openShared(
  typeDefs: DocumentNode,
  { shares: ceiling, admits }: { shares?: readonly string[]; admits: readonly string[] },
  closedTag: string,
): DocumentNode {
  const shares = new Map(sharedFieldsIn(typeDefs).map((one) => [one.field, one.shares]));
  return visit(typeDefs, {
    // What is asked for by one agreement's own question must not be a way to whatever else has an id.
    ObjectTypeDefinition: {
      leave: (type) => (tagsOf(type).some(isShare) ? { ...type, interfaces: [] } : undefined),
    },
    FieldDefinition(field) {
      const opening = shares.get(field) ?? [];
      const isOwn = ceiling !== undefined && tagsOf(field).includes(ofOwnAgency);
      if (opening.length === 0 && !isOwn) return undefined;
      if (tagsOf(field).some((tag) => admits.includes(tag))) return undefined;
      if (!isOwn && !opening.some((tag) => ceiling?.includes(tag)))
        return {
          ...field,
          directives: (field.directives ?? []).map((one) => renamed(one, closedTag)),
        };
      const kept = (field.directives ?? []).filter((directive) => {
        const [tag] = tagsOf({ directives: [directive] });
        return tag === undefined || !isPersonal(tag) || neverOpened.includes(tag);
      });
      return { ...field, directives: kept };
    },
  });
}

function renamed(directive: ConstDirectiveNode, tag: string): ConstDirectiveNode {
  if (directive.name.value !== 'tag') return directive;
  return {
    ...directive,
    arguments: (directive.arguments ?? []).map((argument) => ({
      ...argument,
      value: { kind: Kind.STRING, value: tag },
    })),
  };
}

/** Which groups open which field of a contract: what is left of it when an agreement opens less is made from this. */
export function sharedFields(
  services: readonly Pick<ServiceDefinition, 'typeDefs'>[],
  ceiling: readonly string[],
): SharedFields {
  const found = services.flatMap(({ typeDefs }) =>
    sharedFieldsIn(typeDefs).flatMap(({ type, field, shares }) => {
      const groups = shares
        .filter((tag) => ceiling.includes(tag))
        .flatMap((tag): FieldGroup[] => [groupOfTag.get(tag)].filter((one) => one !== undefined));
      return groups.length > 0 ? [[`${type.name.value}.${field.name.value}`, groups] as const] : [];
    }),
  );
  return Object.fromEntries(found.sort(([one], [other]) => (one < other ? -1 : 1)));
}
