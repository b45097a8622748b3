import type { Desk } from '@ictg/kit/database';
import { notFound, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { fileCabinet } from '../file-cabinet.js';
import { StoredFileEntity, type StoredFile } from '../file.entity.js';

/** Makes a link that opens a file for this person, for a minute. The look is logged when it is followed. */
export async function openFile(desk: Desk, fileId: string, now: Date): Promise<{ path: string }> {
  const file = await fileToOpen(desk, fileId);
  const ticket = fileCabinet().links.ticketFor(
    { fileId: file.id, subject: desk.viewer.subject },
    now,
  );
  return { path: `/files?ticket=${ticket}` };
}

/**
 * A file that this person may open.
 * @throws Refusal when there is none for them, or what it held was destroyed
 */
export async function fileToOpen(desk: Desk, fileId: string): Promise<StoredFile> {
  mustBeAllowed(desk.viewer, 'referral:read');
  const em = await desk.em();
  const file: StoredFile | null = await em.findOne(StoredFileEntity, {
    id: fileId,
    childId: { $ne: null },
  });
  if (!file) throw notFound('file');
  if (file.destroyedAt)
    throw ruleBroken(
      'FILE_DESTROYED',
      'This file held a virus and was destroyed. Ask the sender for a clean copy.',
    );
  return file;
}
