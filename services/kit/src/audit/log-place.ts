import type { Desk } from '../database/index.js';
import { badCursor, decodeCursor } from '../graph/index.js';

/** SQL over an entry `l` of a log: what its place is told by. */
export const placeColumns = `l.at::text as "placeAt", encode(l.row_hash, 'hex') as "placeHash"`;

/** Where an entry stands in its log, without its number: two numbers would tell how much others looked meanwhile. */
export interface LogPlace {
  readonly placeAt: string;
  readonly placeHash: string;
}

/** What the cursor of an entry is made of. */
export function placeKey({ placeAt, placeHash }: LogPlace): readonly string[] {
  return [placeAt, placeHash];
}

/** The place in a cursor that we gave out. */
export function placeOf(cursor: string): LogPlace {
  const [placeAt, placeHash] = decodeCursor(cursor, 2);
  if (isInstant(placeAt) && isHash(placeHash)) return { placeAt, placeHash };
  throw badCursor();
}

/** The number of the entry that a page comes after, of those that the viewer may read; null for the first page. */
export async function entryBefore(
  desk: Desk,
  log: 'look' | 'change',
  after: string | null,
): Promise<string | null> {
  if (after === null) return null;
  const { placeAt, placeHash } = placeOf(after);
  const [found] = await desk.rows<{ id: string }>(
    `select id::text as id from audit.${log} where at = ?::timestamptz and row_hash = decode(?, 'hex')`,
    [placeAt, placeHash],
  );
  if (!found) throw badCursor();
  return found.id;
}

/** SQL that lets the place of an entry be found. */
export const findPlaces = [
  'create index look_at on audit.look (at)',
  'create index change_at on audit.change (at)',
];

/** Whether a value in a cursor is a moment as the database writes it. */
export function isInstant(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/.test(value) &&
    !Number.isNaN(Date.parse(value.slice(0, 10)))
  );
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
