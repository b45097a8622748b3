import type { MikroORM } from '@mikro-orm/postgresql';
import { atDesk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import { doubtPostsAt } from './commands/note-returned-mail.js';

/** For so many hours a mail server may refuse a mail before its address is taken to be no more. */
const refusedForHours = 24;

/** Puts in doubt the posts of people whose mail no server takes: they are asked about at the next tick. */
export function returnedMailJobs(
  orm: MikroORM,
): Record<string, (payload: unknown) => Promise<void>> {
  return {
    'doubt-returned-mail': () =>
      atDesk(orm, systemViewer('returned-mail'), async (desk) => {
        const refused = await desk.rows<{ address: string }>(
          `select distinct m.to_address as address from mail m join professional p on p.work_email = lower(m.to_address)
           where m.sent_at is null and m.failed_at is not null and p.mail_came_back_on is null
             and m.created_at < now() - make_interval(hours => ?)`,
          [refusedForHours],
        );
        for (const { address } of refused) await doubtPostsAt(desk, address);
      }),
  };
}

export const returnedMailSchedule = ['40 3 * * * doubt-returned-mail'];
