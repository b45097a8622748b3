import { entryBefore, placeColumns, placeKey, type LogPlace } from '@ictg/kit/audit';
import { addDays, londonInstant } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { mustBeAllowed } from '../permission/permission.js';
import { LoggedEntry } from './log-search.type.js';
import { textArray } from '../database/text-array.js';

/** Which entries of a log are wanted. */
export interface LogFilter {
  readonly childReference?: string | null;
  readonly officer?: string | null;
  readonly record?: string | null;
  readonly fromOn?: string | null;
  readonly untilOn?: string | null;
}

interface LogPageWanted {
  readonly first: number;
  readonly after: string | null;
  readonly filter: LogFilter;
}

interface EntryRow extends LogPlace {
  readonly id: string;
  readonly at: string;
  readonly subject: string;
  readonly name: string;
  readonly roles: string;
  readonly agency: string | null;
  readonly door: string;
  readonly record: string;
  readonly fields: string[];
  readonly reason: string | null;
  readonly child_id: string | null;
  readonly action?: string | null;
}

const common =
  'l.id::text, l.at::text, l.subject, l.name, l.roles, l.agency, l.door, l.reason, l.child_id';
const logs = {
  look: { columns: `${common}, l.record, l.fields`, record: 'l.record' },
  change: {
    columns: `${common}, replace(l.table_name, '_', ' ') as record, l.action,
      array(select replace(f, '_', ' ') from jsonb_object_keys(l.changed) f order by 1) as fields`,
    record: `replace(l.table_name, '_', ' ')`,
  },
} as const;
/** The two logs. */
export type LogName = keyof typeof logs;

/**
 * Entries of a log across children and officers, newest first: which fields, never what stands in them. A search for
 * one child is itself a look at that child's log.
 */
export async function loggedEntries(
  desk: Desk,
  log: LogName,
  { first, after, filter }: LogPageWanted,
): Promise<Page<LoggedEntry>> {
  mustBeAllowed(desk.viewer, 'log:search');
  const conditions = ['true'];
  const parameters: unknown[] = [];
  const must = (condition: string, ...given: unknown[]) => {
    conditions.push(condition);
    parameters.push(...given);
  };
  const { childReference, officer, record, fromOn, untilOn } = filter;
  if (childReference?.trim()) {
    const childId = await childIdOf(desk, childReference);
    if (childId) desk.looked({ childId, record: 'log', fields: [`${log}s`] });
    must('l.child_id = ?', childId ?? '');
  }
  if (officer?.trim())
    must('l.subject = any(?::text[])', textArray(await subjectsOf(desk, log, officer.trim())));
  if (record?.trim()) must(`${logs[log].record} = ?`, record.trim().toLowerCase());
  if (fromOn) must('l.at >= ?::timestamptz', londonInstant(fromOn).toISOString());
  if (untilOn) must('l.at < ?::timestamptz', londonInstant(addDays(untilOn, 1)).toISOString());
  const before = await entryBefore(desk, log, after);
  if (before !== null) must('l.id < ?::bigint', before);
  const rows = await desk.rows<EntryRow>(
    `select ${logs[log].columns}, ${placeColumns} from audit.${log} l where ${conditions.join(' and ')}
     order by l.id desc limit ?`,
    [...parameters, pageSize(first) + 1],
  );
  const references = await referencesOf(desk, rows);
  return pageOf(rows, first, placeKey, (row) =>
    Object.assign(new LoggedEntry(), entryOf(row, references)),
  );
}

async function childIdOf(desk: Desk, reference: string): Promise<string | undefined> {
  const [found] = await desk.rows<{ id: string }>(
    `select id from child_references('{}', ?::text[])`,
    [textArray([reference.trim().toUpperCase()])],
  );
  return found?.id;
}

async function referencesOf(
  desk: Desk,
  rows: readonly EntryRow[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(rows.flatMap(({ child_id: id }) => id ?? []))];
  const found = await desk.rows<{ id: string; reference: string }>(
    `select id, reference from child_references(?::text[], '{}')`,
    [textArray(ids)],
  );
  return new Map(found.map(({ id, reference }) => [id, reference]));
}

/** Everybody in a log whose name has these letters in it. Subjects are few, so the index is walked from one to the next. */
async function subjectsOf(desk: Desk, log: LogName, text: string): Promise<string[]> {
  const rows = await desk.rows<{ subject: string }>(
    `with recursive known as (
       (select subject from audit.${log} order by subject limit 1)
       union all
       select (select l.subject from audit.${log} l where l.subject > k.subject order by l.subject limit 1)
       from known k where k.subject is not null)
     select k.subject from known k
     where k.subject is not null and (k.subject = ? or exists (
       select 1 from (select name from audit.${log} l where l.subject = k.subject order by l.id desc limit 1) latest
       where position(lower(unaccent(?)) in lower(unaccent(latest.name))) > 0))`,
    [text, text],
  );
  return rows.map(({ subject }) => subject);
}

function entryOf(
  { roles, at, child_id: childId, action = null, placeAt: _, placeHash: __, ...row }: EntryRow,
  references: ReadonlyMap<string, string>,
) {
  return {
    ...row,
    at: new Date(at),
    role: roles,
    action,
    childReference: childId === null ? null : (references.get(childId) ?? null),
  };
}
