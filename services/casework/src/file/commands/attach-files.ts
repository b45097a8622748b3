import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { StoredFileEntity, type StoredFile } from '../file.entity.js';
import { mostFiles } from '../file.rules.js';

/**
 * Gives files that were sent before to a referral. Only whoever sent a file can name it, and once: a file belongs to
 * one referral.
 */
export async function attachFiles(
  desk: Desk,
  ids: readonly string[],
  to: { readonly referralId: string; readonly childId: string },
): Promise<void> {
  if (ids.length === 0) return;
  if (ids.length > mostFiles)
    throw invalid('fileIds', `At most ${mostFiles} files belong to a referral. Leave some out.`);
  const { subject } = desk.viewer;
  await desk.asSystem('attach-files', async () => {
    const em = await desk.em();
    const files: StoredFile[] = await em.find(StoredFileEntity, {
      id: { $in: [...ids] },
      uploadedBy: subject,
      referralId: null,
      destroyedAt: null,
    });
    if (files.length !== new Set(ids).size)
      throw invalid('fileIds', 'One of these files is no longer there. Send it again.');
    for (const file of files) Object.assign(file, to);
  });
}
