import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import type { TimelineCategory } from './timeline.entity.js';
import { TimelineEntry } from './timeline.type.js';
import { textArray } from '../database/text-array.js';

interface TimelineRow {
  readonly id: string;
  readonly at: string;
  readonly category: TimelineCategory;
  readonly kind: string;
  readonly text: string;
  readonly by_name: string;
}

/** One page of a child's timeline, newest first. */
export async function timelinePage(
  desk: Desk,
  childId: string,
  {
    first,
    after,
    categories,
  }: { first: number; after: string | null; categories: readonly TimelineCategory[] | null },
): Promise<Page<TimelineEntry>> {
  const key = after ? decodeCursor(after, 2) : null;
  const rows = await desk.rows<TimelineRow>(
    `select id, at::text, category, kind, text, by_name from timeline_entry
     where child_id = ?${categories?.length ? ' and category = any(?::text[])' : ''}${key ? ' and (at, id) < (?::timestamptz, ?)' : ''}
     order by at desc, id desc limit ?`,
    [
      childId,
      ...(categories?.length ? [textArray(categories)] : []),
      ...(key ?? []),
      pageSize(first) + 1,
    ],
  );
  return pageOf(
    rows,
    first,
    (row) => [row.at, row.id],
    ({ by_name, at, ...row }) =>
      Object.assign(new TimelineEntry(), { ...row, at: new Date(at), byName: by_name }),
  );
}
