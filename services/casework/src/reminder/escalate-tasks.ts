import type { MikroORM } from '@mikro-orm/postgresql';
import { londonDay } from '@ictg/kit/calendar';
import { atDesk } from '@ictg/kit/database';
import { systemViewer } from '@ictg/kit/viewer';
import { clockSettingsInForce } from '../setting/index.js';
import { toEscalate } from './reminder.rules.js';
import { textArray } from '../database/text-array.js';

/** Puts what was left undone to the managers too. Answers how many tasks that were. */
export function escalateTasks(orm: MikroORM, now: Date): Promise<number> {
  return atDesk(orm, systemViewer('reminder'), async (desk) => {
    const today = londonDay(now);
    const overdue = await desk.rows<{ id: string; due_at: Date; with_nobody: boolean }>(
      `select t.id, t.due_at, exists (select 1 from leave l
           where l.subject = t.subject and ?::date between l.from_on and l.until_on
             and (l.cover_subject is null or exists (select 1 from leave c
               where c.subject = l.cover_subject and ?::date between c.from_on and c.until_on))) as with_nobody
       from task t where t.done_at is null and t.escalated_at is null and t.subject is not null and t.due_at <= ?
       order by t.due_at limit 1000`,
      [today, today, now],
    );
    const ids = toEscalate(
      overdue.map(({ id, due_at, with_nobody }) => ({
        id,
        dueAt: new Date(due_at),
        isWithNobody: with_nobody,
      })),
      await clockSettingsInForce(desk),
      now,
    );
    if (ids.length > 0)
      await desk.rows('update task set escalated_at = ? where id = any(?::text[])', [
        now,
        textArray(ids),
      ]);
    return ids.length;
  });
}
