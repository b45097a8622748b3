import type { Desk } from '@ictg/kit/database';
import { notFound } from '@ictg/kit/refusal';
import { StoredFileEntity, type StoredFile } from './file.entity.js';

/** A file that this person has sent and that belongs to no referral yet. */
export async function looseFile(desk: Desk, id: string): Promise<StoredFile> {
  const em = await desk.em();
  const file: StoredFile | null = await em.findOne(StoredFileEntity, {
    id,
    uploadedBy: desk.viewer.subject,
    referralId: null,
    destroyedAt: null,
  });
  if (!file) throw notFound('file');
  return file;
}
