import type { Desk } from '@ictg/kit/database';
import { TimelineEntryEntity, type TimelineCategory } from './timeline.entity.js';

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

/** Puts what happened on the child's timeline, in the same transaction. */
export async function writeTimeline(desk: Desk, note: TimelineNote): Promise<void> {
  const em = await desk.em();
  em.create(TimelineEntryEntity, {
    childId: note.childId,
    category: note.category,
    kind: note.kind,
    text: note.text,
    recordId: note.recordId ?? null,
    at: note.at ?? new Date(),
    bySubject: desk.viewer.subject,
    byName: desk.viewer.name,
  } as never, { persist: true });
}
