import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { charactersIn, isLonger, storedCharactersIn } from '../character/index.js';
import { invalid, type Refusal } from '../refusal/index.js';

/** Longest text of a field that is one line: a name, a number, a reference. */
export const longestLine = 255;
const mostLines = 200;

/** The limits of texts longer than a line, by field name or, where two fields of a name differ, by `Type.field`. */
export type LongTexts = Readonly<Record<string, number>>;

/** The most characters that a field takes, if it is longer than a line. */
export function longText(owner: string, field: string, limits: LongTexts): number | undefined {
  const limit = limits[`${owner}.${field}`] ?? limits[field];
  return limit === longestLine ? undefined : limit;
}

type Taking = GraphQLArgument | GraphQLInputField;

/** Whether anything below is text that must be checked. */
export function takesText(fields: readonly Taking[], seen = new Set<unknown>()): boolean {
  return fields.some(({ type }) => {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return textTypes.has(named.name);
    if (seen.has(named)) return false;
    seen.add(named);
    return takesText(Object.values(named.getFields()), seen);
  });
}

const textTypes = new Set(['String', 'ID', 'JSON', 'JSONObject']);

/** What is wrong with the first text that is too long or holds what cannot be kept; nothing when all is well. */
export function textFault(
  owner: string,
  fields: readonly Taking[],
  values: Readonly<Record<string, unknown>>,
  limits: LongTexts,
  path: readonly string[] = [],
): Refusal | undefined {
  for (const { name, type } of fields) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    // Problems name a field as the form knows it: without the argument that holds the whole input.
    const at = path.length === 0 && name === 'input' ? path : [...path, name];
    const field: Field = { owner, name, path: at, limits };
    const fault = valueFault(type, value, field);
    if (fault) return fault;
  }
  return undefined;
}

interface Field {
  readonly owner: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly limits: LongTexts;
}

function valueFault(type: GraphQLInputType, value: unknown, field: Field): Refusal | undefined {
  if (value === undefined || value === null) return undefined;
  if (isNonNullType(type)) return valueFault(type.ofType, value, field);
  if (isListType(type)) return listFault(type.ofType, value as readonly unknown[], field);
  if (isInputObjectType(type))
    return textFault(
      type.name,
      Object.values(type.getFields()),
      value as Record<string, unknown>,
      field.limits,
      field.path,
    );
  if (!textTypes.has(type.name)) return undefined;
  if (typeof value !== 'string') return deepFault(value, field);
  const limit = longText(field.owner, field.name, field.limits);
  return limit === undefined ? lineFault(value, field) : longFault(value, field, limit);
}

function listFault(
  item: GraphQLInputType,
  values: readonly unknown[],
  field: Field,
): Refusal | undefined {
  const named = getNamedType(item);
  if (named.name === 'String' && values.length > mostLines)
    return invalid(
      field.path.join('.'),
      `${inWords(field.name)} takes at most ${mostLines} entries. Leave some out.`,
      'TOO_MANY',
    );
  for (const [index, value] of values.entries()) {
    const path = isInputObjectType(named) ? [...field.path, String(index)] : field.path;
    const fault = valueFault(item, value, { ...field, path });
    if (fault) return fault;
  }
  return undefined;
}

/** What is kept as it is, such as a draft: its texts may be long, but must be such as can be kept. */
function deepFault(value: unknown, field: Field): Refusal | undefined {
  if (typeof value === 'string') return characterFault(value, field);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const fault = characterFault(key, field) ?? deepFault(inner, field);
    if (fault) return fault;
  }
  return undefined;
}

function longFault(text: string, field: Field, limit: number): Refusal | undefined {
  return characterFault(text, field) ?? lengthFault(text, field, limit);
}

// Marks that turn the direction of writing show another text than is kept.
const turning = /[\u202A-\u202E\u2066-\u2069]/;
const lineBreak = /[\n\r\u2028\u2029]/;
const onlyInvisible = /^[\p{Cf}\s]*\p{Cf}[\p{Cf}\s]*$/u;

function lineFault(text: string, field: Field): Refusal | undefined {
  const fault = characterFault(text, field) ?? lengthFault(text, field, longestLine);
  if (fault) return fault;
  if (lineBreak.test(text))
    return invalid(
      field.path.join('.'),
      `${inWords(field.name)} is one line. Write it without line breaks.`,
      'ONE_LINE',
    );
  if (turning.test(text) || onlyInvisible.test(text)) return unreadable(field);
  return undefined;
}

function lengthFault(text: string, field: Field, limit: number): Refusal | undefined {
  // A line lies in a column of so many characters, which the database counts in its own way.
  const isLine = limit === longestLine;
  if (isLine ? storedCharactersIn(text) <= limit : !isLonger(text, limit)) return undefined;
  const count = isLine ? storedCharactersIn(text) : charactersIn(text);
  return invalid(
    field.path.join('.'),
    `${inWords(field.name)} is too long: at most ${limit.toLocaleString('en-GB')} characters, and this has ${count.toLocaleString('en-GB')}. Shorten it.`,
    'TOO_LONG',
  );
}

// eslint-disable-next-line no-control-regex -- these are the characters that are looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** Whether a text can be kept as it is: no control characters but tab and line break, no half of a character. */
export function canBeKept(text: string): boolean {
  return text.isWellFormed() && !control.test(text);
}

function characterFault(text: string, field: Field): Refusal | undefined {
  return canBeKept(text) ? undefined : unreadable(field);
}

function unreadable(field: Field): Refusal {
  return invalid(
    field.path.join('.'),
    `${inWords(field.name)} holds a character that nobody can see or read. Type it again, or paste it as plain text.`,
    'UNREADABLE_CHARACTER',
  );
}

/** `givenNames` as a person would say it: Given names. */
function inWords(field: string): string {
  const words = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
