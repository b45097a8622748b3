import { addDays, londonInstant } from '../calendar/index.js';
import type { Desk } from '../database/index.js';
import { isInstant } from '../audit/index.js';
import { badCursor, decodeCursor, pageOf, pageSize, type Page } from '../graph/index.js';
import { notAllowed } from '../refusal/index.js';
import { has } from '../viewer/index.js';

/** That somebody was shown part of so many records of an owner at one moment: which fields, and nothing of whose. */
export interface EveryLook {
  readonly at: Date;
  readonly subject: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string | null;
  readonly door: string;
  readonly record: string;
  readonly fields: readonly string[];
  readonly records: number;
}

/** Which looks are wanted. Everything given must hold. */
export interface WantedLooks {
  readonly first: number;
  readonly after?: string | null;
  readonly officer?: string | null;
  readonly fromOn?: string | null;
  readonly untilOn?: string | null;
}

/**
 * One page of every look at an owner's records, newest first, for information governance: what was shown at once is one
 * look. Whose records they were is the owner's own to say: they are not the service's.
 */
export async function everyLookPage(
  desk: Desk,
  { first, after, officer, fromOn, untilOn }: WantedLooks,
): Promise<Page<EveryLook>> {
  if (!has(desk.viewer, 'auditor'))
    throw notAllowed('Every look is told to information governance only. Ask them.');
  const conditions = ['true'];
  const parameters: unknown[] = [];
  const must = (condition: string, ...given: unknown[]) => {
    conditions.push(condition);
    parameters.push(...given);
  };
  if (officer?.trim())
    must(
      `(l.subject = ? or position(lower(?) in lower(l.name)) > 0)`,
      officer.trim(),
      officer.trim(),
    );
  if (fromOn) must('l.at >= ?::timestamptz', londonInstant(fromOn).toISOString());
  if (untilOn) must('l.at < ?::timestamptz', londonInstant(addDays(untilOn, 1)).toISOString());
  if (after != null)
    must('(l.at, l.subject, l.record) < (?::timestamptz, ?, ?)', ...(await placeOf(desk, after)));
  const rows = await desk.rows<Omit<EveryLook, 'at'> & { readonly at: string }>(
    `select l.at::text as at, l.subject, l.name, l.roles as role, l.agency, l.door, l.record, l.fields,
       count(*)::integer as records
     from audit.look l where ${conditions.join(' and ')}
     group by l.at, l.subject, l.name, l.roles, l.agency, l.door, l.record, l.fields
     order by l.at desc, l.subject desc, l.record desc limit ?`,
    [...parameters, pageSize(first) + 1],
  );
  return pageOf(
    rows,
    first,
    ({ at, subject, record }) => [at, subject, record],
    ({ at, ...look }) => ({ ...look, at: new Date(at) }),
  );
}

/** The place in a cursor that this log gave out: of a look that is in it. */
async function placeOf(desk: Desk, cursor: string): Promise<readonly unknown[]> {
  const place = decodeCursor(cursor, 3);
  if (!isInstant(place[0])) throw badCursor();
  const found = await desk.rows(
    'select 1 from audit.look where at = ?::timestamptz and subject = ? and record = ? limit 1',
    place.map(String),
  );
  if (found.length === 0) throw badCursor();
  return place;
}
