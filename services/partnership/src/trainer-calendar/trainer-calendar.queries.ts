import { newId, type Desk } from '@ictg/kit/database';
import { whereIn, type HeldSession } from '../booking/index.js';
import { linkTo } from '../link/index.js';
import { mustBeAllowed } from '../permission/permission.js';
import { calendarFile } from './calendar.file.js';

/** So long a private calendar works before it must be fetched anew. */
const lastsDays = 366;

interface OwnRow {
  readonly id: string;
  readonly number: number;
}

/** The link of the viewer's own calendar; null until they have asked for one. */
export async function ownCalendarLink(desk: Desk): Promise<string | null> {
  mustBeAllowed(desk.viewer, 'session:plan');
  const [row] = await desk.rows<OwnRow>(
    'select id, number from trainer_calendar where subject = ?',
    [desk.viewer.subject],
  );
  return row ? linkOf(row) : null;
}

/** Makes a new link to the viewer's own calendar. The one before stops working. */
export async function renewCalendarLink(desk: Desk): Promise<string> {
  mustBeAllowed(desk.viewer, 'session:plan');
  const [row] = await desk.rows<OwnRow>(
    `insert into trainer_calendar (id, created_at, subject, number) values (?, now(), ?, 1)
     on conflict (subject) do update set number = trainer_calendar.number + 1 returning id, number`,
    [newId('cal'), desk.viewer.subject],
  );
  return row ? linkOf(row) : '';
}

/** The calendar file of a link, while its number is the newest. Sessions of the last year and all to come. */
export async function calendarByLink(desk: Desk, claim: string): Promise<string | null> {
  const [id = '', number = ''] = claim.split('~');
  const [own] = await desk.rows<{ subject: string }>(
    'select subject from trainer_calendar where id = ? and number = ?',
    [id, /^\d{1,6}$/.test(number) ? Number(number) : 0],
  );
  if (!own) return null;
  const rows = await desk.rows<HeldSession & { startsAt: string; endsAt: string }>(
    `select s.id, s.reference, s.state, c.title, s.starts_at as "startsAt", s.ends_at as "endsAt", s.mode, s.place, s.link,
       s.sequence from session s join course_version v on v.id = s.course_version_id join course c on c.id = v.course_id
     where ? = any(s.trainer_subjects) and s.starts_at > now() - interval '1 year' order by s.starts_at limit 1000`,
    [own.subject],
  );
  return calendarFile(
    'Awareness sessions',
    rows.map((row) => ({
      id: row.id,
      title: `${row.title} (${row.reference})`,
      startsAt: new Date(row.startsAt),
      endsAt: new Date(row.endsAt),
      where: whereIn(row, 'ENGLISH'),
      sequence: row.sequence,
      isCancelled: row.state === 'CANCELLED',
    })),
  );
}

function linkOf({ id, number }: OwnRow): string {
  const endsAt = new Date(Date.now() + lastsDays * 86_400_000);
  return `${linkTo({ kind: 'calendar', id: `${id}~${number}`, endsAt })}/sessions.ics`;
}
