import type { MikroORM } from '@mikro-orm/postgresql';
import { addDays, londonDay, londonInstant } from '@ictg/kit/calendar';
import { atDesk, type Desk } from '@ictg/kit/database';
import { writeMail } from '@ictg/kit/mail';
import { systemViewer, type Role, type Viewer } from '@ictg/kit/viewer';
import { digestOf, type DigestTask } from './reminder.rules.js';

interface Reader {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly roles: Role[];
  readonly areas: string[];
}

/**
 * Sends everybody who works today what is due, once a day however often it is asked. What stands in a digest is what
 * row-level security shows that very person.
 * @returns how many digests were written
 */
export async function sendDigests(orm: MikroORM, now: Date, publicUrl: string): Promise<number> {
  const readers = await atDesk(orm, systemViewer('reminder'), (desk) => readersOn(desk, now));
  let written = 0;
  for (const reader of readers) {
    const tasks = await atDesk(orm, viewerFor(reader), (desk) => dueToday(desk, reader, now));
    const digest = digestOf(tasks, now, publicUrl);
    if (!digest) continue;
    written += await atDesk(orm, systemViewer('reminder'), async (desk) => {
      const recordId = `digest:${reader.subject}:${londonDay(now)}`;
      const sent = await desk.rows('select 1 from mail where record_id = ?', [recordId]);
      if (sent.length > 0) return 0;
      await writeMail(desk, { to: reader.email, language: 'ENGLISH', ...digest, recordId });
      return 1;
    });
  }
  return written;
}

/** Everybody with a post today who is not away. */
function readersOn(desk: Desk, now: Date): Promise<Reader[]> {
  const today = londonDay(now);
  return desk.rows<Reader>(
    `select s.subject, s.name, s.email, array_agg(distinct p.role) as roles, '{}'::text[] as areas
     from staff_member s join post p on p.staff_id = s.id
     where p.from_on <= ?::date and (p.until_on is null or p.until_on >= ?::date)
       and not exists (select 1 from leave l where l.subject = s.subject and ?::date between l.from_on and l.until_on)
     group by s.subject, s.name, s.email order by s.subject`,
    [today, today, today],
  );
}

function viewerFor({ subject, name, roles, areas }: Reader): Viewer {
  return {
    subject,
    name,
    roles,
    areas,
    door: 'service',
    requestId: systemViewer('reminder').requestId,
  };
}

async function dueToday(desk: Desk, { subject }: Reader, now: Date): Promise<DigestTask[]> {
  const rows = await desk.rows<{
    text: string;
    due_at: Date;
    is_own: boolean;
    is_escalated: boolean;
  }>(
    `select text, due_at, coalesce(subject = ?, false) as is_own, escalated_at is not null as is_escalated
     from task where done_at is null and due_at < ? order by due_at, id limit 60`,
    [subject, londonInstant(addDays(londonDay(now), 1))],
  );
  return rows.map((row) => ({
    text: row.text,
    dueAt: new Date(row.due_at),
    isOwn: row.is_own,
    isEscalated: row.is_escalated,
  }));
}
