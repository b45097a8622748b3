import {
  buildASTSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  type GraphQLNamedType,
} from 'graphql';

/** A sentence for each type, field, argument and value of the graph that nobody described. */
export function findUndescribed(api: string): string[] {
  const schema = buildASTSchema(parse(api), { assumeValidSDL: true });
  const roots = new Set(
    [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].map(
      (root) => root?.name,
    ),
  );
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [...(roots.has(type.name) ? [] : [own(type)]), ...parts(type)])
    .filter(({ description }) => !description?.trim())
    .map(({ coordinate }) => `${coordinate} has no description.`);
}

interface Part {
  readonly coordinate: string;
  readonly description: string | null | undefined;
}

function own(type: GraphQLNamedType): Part {
  return { coordinate: type.name, description: type.description };
}

function parts(type: GraphQLNamedType): Part[] {
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).flatMap((field) => [
      { coordinate: `${type.name}.${field.name}`, description: field.description },
      ...field.args.map(({ name, description }) => ({
        coordinate: `${type.name}.${field.name}(${name}:)`,
        description,
      })),
    ]);
  }
  const members = isInputObjectType(type)
    ? Object.values(type.getFields())
    : isEnumType(type)
      ? type.getValues()
      : [];
  return members.map(({ name, description }) => ({
    coordinate: `${type.name}.${name}`,
    description,
  }));
}
