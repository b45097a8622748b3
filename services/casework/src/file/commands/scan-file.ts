import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import { openTask } from '../../task/index.js';
import type { FileCabinet } from '../file-cabinet.js';
import { StoredFileEntity, type StoredFile } from '../file.entity.js';

export const scanFileJob = 'scan-file';
const formSubject = systemViewer('referral-form').subject;

/** The jobs about files: what a scanner says of each, and the end of those that nothing took over. */
export function fileJobs(
  orm: MikroORM,
  cabinet: FileCabinet,
): Record<string, (payload: unknown) => Promise<void>> {
  return {
    [scanFileJob]: (payload) => scanFile(orm, cabinet, (payload as { fileId: string }).fileId),
    'destroy-loose-files': () => destroyLooseFiles(orm, cabinet, new Date()),
  };
}

/** Every hour. */
export const fileSchedule = ['17 * * * * destroy-loose-files'];

/** Keeps what the scanner says. An infected file is destroyed, and whoever decides on its referral is told. */
export async function scanFile(orm: MikroORM, cabinet: FileCabinet, id: string): Promise<void> {
  if (!cabinet.scanner) return;
  const verdict = await cabinet.scanner(await cabinet.store.read(id));
  await atDesk(orm, systemViewer('scan-file'), async (desk) => {
    const em = await desk.em();
    const file: StoredFile | null = await em.findOne(StoredFileEntity, { id });
    if (!file || file.destroyedAt) return;
    file.scan = verdict;
    file.scannedAt = new Date();
    if (verdict !== 'INFECTED') return;
    file.destroyedAt = new Date();
    if (file.referralId)
      await openTask(desk, {
        kind: 'INFECTED_FILE',
        childId: file.childId,
        recordId: file.referralId,
        role: 'manager',
        text: 'A file sent with a referral held a virus and was destroyed. Ask the sender for a clean copy.',
        dueAt: new Date(Date.now() + 4 * 3_600_000),
      });
  });
  if (verdict === 'INFECTED') await cabinet.store.destroy(id);
}

const day = 24 * 3_600_000;
/** How long a file waits for its referral: a form can be saved for a week, and its files with it. */
const looseFor = { others: day, form: 9 * day };

/** Destroys what was sent for a referral that never came. */
export async function destroyLooseFiles(
  orm: MikroORM,
  cabinet: FileCabinet,
  now: Date,
): Promise<void> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const loose = await atDesk(orm, systemViewer('loose-files'), (desk) =>
    desk.rows<{ id: string }>(
      `update stored_file set destroyed_at = ? where referral_id is null and destroyed_at is null
         and created_at < case when uploaded_by = ? then ?::timestamptz else ?::timestamptz end
       returning id`,
      [now, formSubject, before(looseFor.form), before(looseFor.others)],
    ),
  );
  for (const { id } of loose) await cabinet.store.destroy(id);
}
