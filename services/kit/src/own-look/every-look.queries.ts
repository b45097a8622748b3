import { entryBefore, placeColumns, placeKey, type LogPlace } from '../audit/index.js';
import { addDays, londonInstant } from '../calendar/index.js';
import type { Desk } from '../database/index.js';
import { pageOf, pageSize, type Page } from '../graph/index.js';
import { notAllowed } from '../refusal/index.js';
import { has } from '../viewer/index.js';

/** That somebody was shown part of an owner's record: which fields, and nothing of whose. */
export interface EveryLook {
  readonly at: Date;
  readonly subject: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string | null;
  readonly door: string;
  readonly record: string;
  readonly fields: readonly string[];
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
 * One page of every look at an owner's records, newest first, for information governance. Whose record it was is the
 * owner's own to say: the records are not the service's.
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
  const before = await entryBefore(desk, 'look', after ?? null);
  if (before !== null) must('l.id < ?::bigint', before);
  const rows = await desk.rows<Omit<EveryLook, 'at'> & LogPlace & { readonly at: string }>(
    `select l.at::text as at, l.subject, l.name, l.roles as role, l.agency, l.door, l.record, l.fields, ${placeColumns}
     from audit.look l where ${conditions.join(' and ')} order by l.id desc limit ?`,
    [...parameters, pageSize(first) + 1],
  );
  return pageOf(rows, first, placeKey, ({ placeAt: _, placeHash: __, at, ...look }) => ({
    ...look,
    at: new Date(at),
  }));
}
