import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  getNamedType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** One document that calls many root fields, each with a value of the right kind for every needed argument. */
export interface RootCalls {
  readonly fields: readonly string[];
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Every root field of the graph but those of federation itself. Changes stand in one document, questions in one each: a
 * refusal of one would take the others' answers with it.
 */
export function rootCalls(schema: GraphQLSchema): readonly RootCalls[] {
  const questions = fieldsOf(schema.getQueryType()).map((field) => document('query', [field]));
  return [...questions, document('mutation', fieldsOf(schema.getMutationType()))];
}

type RootField = GraphQLField<unknown, unknown>;

function fieldsOf(type: GraphQLObjectType | null | undefined): RootField[] {
  return Object.values(type?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));
}

function document(kind: 'query' | 'mutation', fields: readonly RootField[]): RootCalls {
  const needed = fields.flatMap((field) => neededOf(field));
  const declared = needed.map(({ variable, type }) => `$${variable}: ${String(type)}`).join(', ');
  return {
    fields: fields.map(({ name }) => name),
    source: `${kind} ${declared && `(${declared})`} { ${fields.map(callOf).join(' ')} }`,
    variables: Object.fromEntries(needed.map(({ variable, type }) => [variable, valueOf(type)])),
  };
}

function neededOf({ name: field, args }: RootField) {
  return args
    .filter(({ type }) => isNonNullType(type))
    .map(({ name, type }) => ({ name, type, variable: `${field}_${name}` }));
}

function callOf(field: RootField): string {
  const given = neededOf(field).map(({ name, variable }) => `${name}: $${variable}`);
  const type = getNamedType(field.type);
  const below = isObjectType(type) || isUnionType(type) ? '{ __typename }' : '';
  return `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${below}`;
}

const values: Readonly<Record<string, unknown>> = {
  ID: 'agy_neverthere',
  Int: 1,
  Float: 1,
  Boolean: false,
  String: 'Nothing of that name',
  GssCode: 'E10000030',
  PlainDate: '2026-01-15',
  Instant: '2026-01-15T10:00:00.000Z',
};

function valueOf(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.value;
  if (isInputObjectType(nullable))
    return Object.fromEntries(
      Object.values(nullable.getFields())
        .filter(({ type: inner }) => isNonNullType(inner))
        .map(({ name, type: inner }) => [name, valueOf(inner)]),
    );
  const name = String(nullable);
  if (name === 'IdempotencyKey') return `matrix-${crypto.randomUUID()}`;
  if (!(name in values)) throw new Error(`Teach the matrix a value of ${name}.`);
  return values[name];
}
