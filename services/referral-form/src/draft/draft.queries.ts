import type { Desk } from '@ictg/kit/database';
import { DraftEntity, type Draft } from './draft.entity.js';

/** The form that this sender has open, if any. One that is over is gone, whether purged yet or not. */
export async function openDraft(desk: Desk, now: Date): Promise<Draft | null> {
  const em = await desk.em();
  return em.findOne(DraftEntity, {
    holder: desk.viewer.subject,
    untilAt: { $gt: now },
    submissionId: null,
  });
}
