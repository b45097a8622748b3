import { createHash } from 'node:crypto';
import { newId, type Desk } from '../database/index.js';
import type { Columns } from './column.js';
import type { Incoming, Loader } from './loader.js';

/** What a row said when it was loaded, as one digest for each part of the record. */
export type Digests = Readonly<Record<string, string>>;

interface Remembered {
  readonly key: string;
  readonly result: Digests;
}

/** The digests of a row. Equal rows have equal ones, and nothing of the row can be read from them. */
export function digestsOf<Table extends Columns, Found>(
  loader: Loader<Table, Found>,
  key: string,
  row: Incoming<Table>['row'],
): Digests {
  return Object.fromEntries(
    Object.entries(loader.parts).map(([part, columns]) => {
      const content = JSON.stringify([key, part, columns.map((column) => row[column])]);
      return [part, createHash('sha256').update(content).digest('base64url').slice(0, 22)];
    }),
  );
}

/** What was loaded before under these keys. */
export async function remembered(
  desk: Desk,
  kind: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Digests>> {
  const rows = await desk.rows<Remembered>(
    `select key, result from done_once where subject = ? and command = ? and key in (select jsonb_array_elements_text(?::jsonb))`,
    [desk.viewer.subject, `load:${kind}`, JSON.stringify(keys)],
  );
  return new Map(rows.map(({ key, result }) => [key, result]));
}

/** Remembers what was loaded, so that the same row again changes nothing. */
export async function remember(
  desk: Desk,
  kind: string,
  loaded: readonly { readonly key: string; readonly digests: Digests }[],
): Promise<void> {
  const records = loaded.map(({ key, digests }) => ({
    id: newId('idm'),
    key,
    digests,
    hash: Object.values(digests).join(''),
  }));
  await desk.rows(
    `insert into done_once (id, created_at, subject, command, key, input_hash, result)
     select r.id, now(), ?, ?, r.key, r.hash, r.digests
     from jsonb_to_recordset(?::jsonb) as r (id text, key text, hash text, digests jsonb)
     on conflict (subject, command, key) do update set input_hash = excluded.input_hash, result = excluded.result`,
    [desk.viewer.subject, `load:${kind}`, JSON.stringify(records)],
  );
}

/** The parts of which the row says something else than last time. */
export function changedParts(now: Digests, before: Digests | undefined): ReadonlySet<string> {
  return new Set(Object.keys(now).filter((part) => now[part] !== before?.[part]));
}
