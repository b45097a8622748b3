import { LockMode } from '@mikro-orm/core';
import type { Desk } from '@ictg/kit/database';
import type { KeptFile } from '../../casework/casework.js';
import { DraftEntity, type Draft } from '../draft.entity.js';
import { keptFor } from '../lifetime.js';

/** Files that one referral can have: as many as casework takes. */
export const mostFiles = 10;

/** Adds a file to the form that is open. Two at the same moment are both kept, up to the most. */
export async function addFile(desk: Desk, file: KeptFile, now: Date): Promise<Draft | null> {
  return change(desk, now, (files) => [...files, file].slice(0, mostFiles));
}

/** Takes a file out of the form that is open; casework destroys what no referral names. */
export async function takeFileOut(desk: Desk, id: string, now: Date): Promise<Draft | null> {
  return change(desk, now, (files) => files.filter((file) => file.id !== id));
}

async function change(
  desk: Desk,
  now: Date,
  changed: (files: readonly KeptFile[]) => readonly KeptFile[],
): Promise<Draft | null> {
  const em = await desk.em();
  const draft = await em.findOne(
    DraftEntity,
    { holder: desk.viewer.subject, untilAt: { $gt: now }, submissionId: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!draft) return null;
  draft.files = changed(draft.files);
  draft.changedAt = now;
  const until = now.getTime() + keptFor.begun;
  if (until > draft.untilAt.getTime()) draft.untilAt = new Date(until);
  await em.flush();
  return draft;
}
