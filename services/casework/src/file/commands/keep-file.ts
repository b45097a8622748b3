import { createHash } from 'node:crypto';
import { newId, type Desk } from '@ictg/kit/database';
import { enqueue } from '@ictg/kit/job';
import { mustBeAllowed } from '../../permission/permission.js';
import type { FileCabinet } from '../file-cabinet.js';
import { StoredFileEntity, type StoredFile } from '../file.entity.js';
import { fileFault, plainFileName } from '../file.rules.js';
import { mediaTypeOf } from '../media-type.js';
import { scanFileJob } from './scan-file.js';

/** Keeps a file that belongs to nothing yet: a referral that names it within a day takes it over. */
export async function keepFile(
  desk: Desk,
  cabinet: FileCabinet,
  file: { readonly name: string; readonly content: Buffer },
): Promise<StoredFile> {
  mustBeAllowed(desk.viewer, 'file:keep');
  const mediaType = await mediaTypeOf(file.content);
  const fault = fileFault({ bytes: file.content.length, mediaType }, cabinet.mostMegabytes);
  if (fault) throw fault;
  const id = newId('fil');
  await cabinet.store.keep(id, file.content);
  const em = await desk.em();
  const kept: StoredFile = em.create(
    StoredFileEntity,
    {
      id,
      name: plainFileName(file.name),
      mediaType: mediaType ?? '',
      bytes: file.content.length,
      sha256: createHash('sha256').update(file.content).digest('hex'),
      uploadedBy: desk.viewer.subject,
      uploadedByName: desk.viewer.name,
    } as never,
    { persist: true },
  );
  await em.flush();
  if (cabinet.scanner) await enqueue(desk, { name: scanFileJob, payload: { fileId: id } });
  return kept;
}
