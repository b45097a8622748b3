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
];
/** Kinds that only the built-in maps use. */
const ownKinds = ['alias', 'event'];
const allKinds = [...kinds, ...ownKinds];
const kindShape = z.enum(allKinds);
const columnShape = z.object({
  column: z.string().optional(),
  name: z.string().optional(),
  kind: kindShape,
  register: z.string().optional(),
  within: z.string().optional(),
});
const fileShape = z.looseObject({ id: z.string() });
/**
 * Reads a mapping file. Its columns stand either as a list of `{ "column", "kind", "register"? }`, or as an object from
 * column to kind, or from kind to column or columns; that object may also stand beside `id`.
 */
export function readMap(text, path) {
  let json;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new InputFault([`${path}: the mapping is not JSON.`]);
  }
  const file = fileShape.safeParse(json);
  if (!file.success)
    throw new InputFault([
      `${path}: the mapping needs "id", the name of the column with the record's id.`,
    ]);
  const { id, columns, ...beside } = file.data;
  const given = columns ?? beside;
  const found = Array.isArray(given)
    ? given.map((one) => fromList(one, path))
    : fromObject(given, path);
  const mapped = found.filter(({ column }) => column !== id || found.length === 1);
  if (mapped.length === 0)
    throw new InputFault([`${path}: the mapping names no column to compare.`]);
  return { id, columns: mapped };
}
function fromList(one, path) {
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
function fromObject(given, path) {
  return Object.entries(z.record(z.string(), z.unknown()).parse(given)).flatMap(([key, value]) => {
    const valueKind = kindShape.safeParse(value);
    if (valueKind.success && !isKind(key)) return [{ column: key, kind: valueKind.data }];
    const keyKind = kindShape.safeParse(key);
    if (!keyKind.success) {
      if (key === 'id' || value === 'id') return [];
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
function isKind(text) {
  return kindShape.safeParse(text).success;
}
//# sourceMappingURL=map.js.map
