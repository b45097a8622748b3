import { z } from 'zod';
import { InputFault } from '../input-fault.js';

/** What a column may hold. */
export const kinds = [
  'forename',
  'surname',
  'full-name',
  'date',
  'sex',
  'nationality',
  'place',
  'postcode',
  'address',
  'code',
  'text',
] as const;
/** Kinds that only the built-in maps use. */
const ownKinds = ['alias', 'event'] as const;
const allKinds = [...kinds, ...ownKinds] as const;
export type Kind = (typeof allKinds)[number];

/** One column of a file and what it holds. */
export interface MappedColumn {
  readonly column: string;
  readonly kind: Kind;
  /** For codes: the register that gives them; the same word on both sides says that they may be compared. */
  readonly register?: string;
  /** For codes: the column within whose value they are unique. */
  readonly within?: string;
}

/** Where a file keeps what linkage compares. */
export interface SourceMap {
  readonly id: string;
  readonly columns: readonly MappedColumn[];
}

const kindShape = z.enum(allKinds);
const columnShape = z.object({
  column: z.string().optional(),
  name: z.string().optional(),
  kind: kindShape,
  register: z.string().optional(),
  within: z.string().optional(),
});
const fileShape = z.looseObject({ id: z.string().optional() });
const idShape = z.object({
  column: z.string().optional(),
  name: z.string().optional(),
  kind: z.literal('id'),
});

/**
 * Reads a mapping file. Its columns stand either as a list of `{ "column", "kind", "register"? }`, or as an object from
 * column to kind, or from kind to column or columns; that object may also stand beside `id`. The id may instead be a
 * column of kind “id”.
 */
export function readMap(text: string, path: string): SourceMap {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new InputFault([`${path}: the mapping is not JSON.`]);
  }
  const file = fileShape.safeParse(Array.isArray(json) ? { columns: json } : json);
  const { id: named, columns, ...beside } = file.data ?? {};
  const given = columns ?? beside;
  const id = named ?? idAmong(given);
  if (id === undefined)
    throw new InputFault([
      `${path}: the mapping needs "id", the name of the column with the record's id.`,
    ]);
  const found = Array.isArray(given)
    ? given.filter((one) => !isId(one)).map((one) => fromList(one, path))
    : fromObject(given, columns !== undefined, path);
  const mapped = found.filter(({ column }) => column !== id || found.length === 1);
  if (mapped.length === 0)
    throw new InputFault([`${path}: the mapping names no column to compare.`]);
  return { id, columns: mapped };
}

function fromList(one: unknown, path: string): MappedColumn {
  const parsed = columnShape.safeParse(one);
  const column = parsed.data?.column ?? parsed.data?.name;
  if (!parsed.success || column === undefined)
    throw new InputFault([
      `${path}: ${JSON.stringify(one)} needs "column" and "kind", one of ${kinds.join(', ')}.`,
    ]);
  const { kind, register, within } = parsed.data;
  return {
    column,
    kind,
    ...(register === undefined ? {} : { register }),
    ...(within === undefined ? {} : { within }),
  };
}

function isId(one: unknown): boolean {
  return one === 'id' || idShape.safeParse(one).success;
}

/** The column that is said to be of kind “id”. */
function idAmong(given: unknown): string | undefined {
  const entries = Object.entries(z.record(z.string(), z.unknown()).safeParse(given).data ?? {});
  if (!Array.isArray(given)) return entries.find(([, value]) => isId(value))?.[0];
  const [found] = given.flatMap((one) => idShape.safeParse(one).data ?? []);
  return found?.column ?? found?.name;
}

/** @param isByColumn whether a name that is a kind too is rather the name of a column, if all else are kinds */
function fromObject(given: unknown, isByColumn: boolean, path: string): MappedColumn[] {
  const values = Object.values(z.record(z.string(), z.unknown()).parse(given));
  const isAllKinds =
    isByColumn && values.every((one) => one === 'id' || kindShape.safeParse(one).success);
  return Object.entries(z.record(z.string(), z.unknown()).parse(given)).flatMap(([key, value]) => {
    const valueKind = kindShape.safeParse(value);
    if (valueKind.success && (isAllKinds || !isKind(key)))
      return [{ column: key, kind: valueKind.data }];
    const keyKind = kindShape.safeParse(key);
    if (!keyKind.success) {
      if (key === 'id' || isId(value)) return [];
      if (typeof value === 'object' && value !== null)
        return [fromList({ column: key, ...value }, path)];
      throw new InputFault([`${path}: "${key}" names no kind; kinds are ${kinds.join(', ')}.`]);
    }
    const names = z.array(z.string()).safeParse(Array.isArray(value) ? value : [value]);
    if (!names.success)
      throw new InputFault([`${path}: "${key}" needs the name of a column, or a list of names.`]);
    return names.data.map((column) => ({ column, kind: keyKind.data }));
  });
}

function isKind(text: string): boolean {
  return kindShape.safeParse(text).success;
}
