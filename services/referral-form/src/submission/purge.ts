import { atDesk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import { keptFor } from '../draft/lifetime.js';
import type { Around } from './deliver.js';

const viewer = systemViewer('form-purge');

/** Deletes what has had its time: forms that were not sent, copies, and what was decided long ago. */
export function purging({ orm, log }: Around) {
  return async (): Promise<void> => {
    const now = Date.now();
    const before = (milliseconds: number) => new Date(now - milliseconds);
    const [drafts, copies, followed] = await atDesk(orm, viewer, async (desk) => [
      await desk.rows('delete from draft where until_at < now() returning id'),
      // What has not been handed over is kept, however long it takes.
      await desk.rows(
        `update submission set answers = null, taken = null, files = '[]', holder = null
         where sent_at < ? and delivered_at is not null and answers is not null returning id`,
        [before(keptFor.copy)],
      ),
      await desk.rows(
        'delete from submission where decided_at < ? or (sent_at < ? and delivered_at is not null) returning id',
        [before(keptFor.decided), before(keptFor.sent)],
      ),
    ]);
    log.info(
      { drafts: drafts?.length, copies: copies?.length, followed: followed?.length },
      'The form has deleted what has had its time',
    );
  };
}
