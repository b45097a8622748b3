import { newId, type Desk } from '@ictg/kit/database';
import type { TimelineCategory } from './timeline.entity.js';

/** What a command puts on a child's timeline. */
export interface TimelineNote {
  readonly childId: string;
  readonly category: TimelineCategory;
  /** Stable name of the event: `referral.accepted`. */
  readonly kind: string;
  /** One plain sentence; it names no place where the child is. */
  readonly text: string;
  readonly recordId?: string;
  /** When it happened, if not now. */
  readonly at?: Date;
}

/**
 * Puts what happened on the child's timeline, in the same transaction. Written without reading it back: the line
 * adds to timelines that it may not read.
 */
export async function writeTimeline(desk: Desk, note: TimelineNote): Promise<void> {
  const em = await desk.em();
  await em.flush();
  await desk.rows(
    `insert into timeline_entry (id, created_at, child_id, at, category, kind, text, record_id, by_subject, by_name)
     values (?, now(), ?, ?::timestamptz, ?, ?, ?, ?, ?, ?)`,
    [
      newId('tml'),
      note.childId,
      (note.at ?? new Date()).toISOString(),
      note.category,
      note.kind,
      note.text,
      note.recordId ?? null,
      desk.viewer.subject,
      desk.viewer.name,
    ],
  );
}
