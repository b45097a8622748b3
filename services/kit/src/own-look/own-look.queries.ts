import type { Desk } from '../database/index.js';
import { entryBefore, placeColumns, placeKey, type LogPlace } from '../audit/index.js';
import { pageOf, pageSize, type Page } from '../graph/index.js';
import { isOfOwnAgency } from './own-look.step.js';

/** That somebody of the viewer's own agency was shown part of a record. */
export interface OwnLook {
  readonly at: Date;
  readonly officer: string;
  /** By which the owner knows the record; null once it is no longer open to the viewer. */
  readonly reference: string | null;
  readonly fields: readonly string[];
}

/** Which records were looked at, as the look-log and their own table have them. */
export interface LookedAt {
  readonly record: string;
  readonly table: string;
  /** The column by which the owner knows a record. */
  readonly reference: string;
}

/** One page of who of the viewer's own agency was shown what of these records, newest first. */
export async function ownLookPage(
  desk: Desk,
  { first, after }: { readonly first: number; readonly after: string | null },
  { record, table, reference }: LookedAt,
): Promise<Page<OwnLook>> {
  const before = await entryBefore(desk, 'look', after);
  const rows = await desk.rows<OwnLook & LogPlace>(
    `select ${placeColumns}, l.at, l.name as officer, r.${reference} as reference, l.fields
     from audit.look l left join ${table} r on r.id = l.child_id
     where l.record = ? and ${isOfOwnAgency} ${before === null ? '' : 'and l.id < ?::bigint'}
     order by l.id desc limit ?`,
    [record, ...(before === null ? [] : [before]), pageSize(first) + 1],
  );
  return pageOf(rows, first, placeKey, ({ placeAt: _, placeHash: __, ...look }) => look);
}
