import { Kind, parse, type FieldDefinitionNode } from 'graphql';
import type { Subgraph } from '../subgraph.js';
import { classifications, isPersonal, isShare, ofOwnAgency, tagsOf } from '../tag.js';

/** Names that tell of a person whatever type they stand in; a list to be alarmed by, not to rely on. */
const tellingName =
  /^(first|last|full|other|preferred|known)Names?$|birth|gender|ethnic|religio|nationalit|address|postcode|phone|e-?mail/i;

interface ObjectType {
  readonly name: string;
  readonly tags: readonly string[];
  readonly fields: readonly FieldDefinitionNode[];
}

/**
 * A sentence for each field of a type about people that does not say how closely it is guarded.
 * Contracts exclude by tag, and exclusion lets through what has none.
 */
export function findUnclassified(subgraphs: readonly Subgraph[]): string[] {
  return subgraphs.flatMap(({ name, sdl }) =>
    objectTypes(sdl)
      .filter(isAboutPeople)
      .flatMap((type) => unclassifiedFields(name, type)),
  );
}

/** The types of the graph with at least one field that tells something about a person which no agreement could open. */
export function personalTypes(subgraphs: readonly Subgraph[]): Set<string> {
  return new Set(
    subgraphs.flatMap(({ sdl }) =>
      objectTypes(sdl)
        .filter(
          ({ tags, fields }) => !tags.some(isShare) && [tags, ...fields.map(tagsOf)].some(isKept),
        )
        .map(({ name }) => name),
    ),
  );
}

function isKept(tags: readonly string[]): boolean {
  return tags.some(isPersonal) && !tags.some((tag) => isShare(tag) || tag === ofOwnAgency);
}

function isAboutPeople({ tags, fields }: ObjectType): boolean {
  const all = [...tags, ...fields.flatMap(tagsOf)];
  return all.some(isPersonal) || fields.some(({ name }) => tellingName.test(name.value));
}

function unclassifiedFields(subgraph: string, type: ObjectType): string[] {
  const isClassified = (tags: readonly string[]) =>
    tags.some((tag) => (classifications as readonly string[]).includes(tag));
  if (isClassified(type.tags)) return [];
  return type.fields
    .filter((field) => !isClassified(tagsOf(field)))
    .map(
      ({ name }) =>
        `${type.name}.${name.value} (${subgraph}) stands in a type about people and has none of the tags ${classifications.join(', ')}.`,
    );
}

function objectTypes(sdl: string): ObjectType[] {
  return parse(sdl).definitions.flatMap((definition) => {
    const isObject =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    if (!isObject || ['Query', 'Mutation', 'Subscription'].includes(definition.name.value))
      return [];
    return [
      { name: definition.name.value, tags: tagsOf(definition), fields: definition.fields ?? [] },
    ];
  });
}
