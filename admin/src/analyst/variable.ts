import {
  getNamedType,
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { choicesOf as wordedChoicesOf, labelOf } from '../label/label.js';

/** One value that a variable may have. */
export interface Choice {
  readonly code: string;
  readonly words: string;
  readonly meaning: string;
}

/** How a variable is filled in. */
type Kinds = 'QUARTER' | 'TEXT' | 'NUMBER' | 'YES_NO' | 'CHOICE' | 'CHOICES' | 'JSON';

/** A variable of a question as a field of a form. */
export interface VariableField {
  readonly name: string;
  readonly label: string;
  /** What the schema says of the argument that the variable is given to. */
  readonly help: string;
  readonly kind: Kinds;
  readonly mayBeEmpty: boolean;
  readonly choices: readonly Choice[];
  /** What it is unless somebody says otherwise; undefined where the question says nothing. */
  readonly usual: unknown;
}

/** The variables of a question, in its order; none while it cannot be read yet. */
export function variableFields(text: string, schema: GraphQLSchema): readonly VariableField[] {
  const document = readable(text);
  const operation = document && operationOf(document);
  if (!document || !operation) return [];
  const helps = helpByVariable(document, schema);
  return (operation.variableDefinitions ?? []).flatMap(({ variable, type: node, defaultValue }) => {
    const type: unknown = typeFromAST(schema, node as never);
    if (!isInputType(type)) return [];
    const name = variable.name.value;
    const help = helps.get(name) ?? '';
    return {
      name,
      label: inWords(name),
      help,
      kind: kindOf(type, help),
      mayBeEmpty: !isNonNullType(type),
      choices: choicesOf(type),
      usual: defaultValue && valueFromAST(defaultValue, type),
    };
  });
}

/** The operation that runs: the first of a text, which need not have only one. */
export function operationOf(document: DocumentNode): OperationDefinitionNode | undefined {
  return document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
}

/** A text as a document; nothing while it is half written. */
export function readable(text: string): DocumentNode | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function helpByVariable(
  document: DocumentNode,
  schema: GraphQLSchema,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Variable({ name }) {
        const help = info.getArgument()?.description;
        if (help && !found.has(name.value)) found.set(name.value, help);
      },
    }),
  );
  return found;
}

function kindOf(type: GraphQLInputType, help: string): Kinds {
  const plain = getNullableType(type);
  if (isListType(plain)) return isEnumType(getNamedType(plain)) ? 'CHOICES' : 'JSON';
  if (isEnumType(plain)) return 'CHOICE';
  if (plain === GraphQLBoolean) return 'YES_NO';
  if (plain === GraphQLInt || plain === GraphQLFloat) return 'NUMBER';
  if (plain === GraphQLString && /\bquarter\b/i.test(help)) return 'QUARTER';
  return 'fields' in plain || 'getFields' in plain ? 'JSON' : 'TEXT';
}

function choicesOf(type: GraphQLInputType): readonly Choice[] {
  const named = getNamedType(type);
  if (!isEnumType(named)) return [];
  // In the order of their words, which is the one people think in; the schema has them by letter.
  const order = wordedChoicesOf(named.name).map(({ id }) => id);
  return named
    .getValues()
    .map(({ name, description }) => ({
      code: name,
      words: labelOf(named.name, name),
      meaning: description ?? '',
    }))
    .sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}

/** A name such as `gssCode` or `SERVICE_YEAR` in words. */
export function inWords(name: string): string {
  const text = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
