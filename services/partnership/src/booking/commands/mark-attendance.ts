import { newId, type Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { mustBePlanned, ownSession } from '../../session/index.js';
import type { MarkAttendanceInput } from '../booking.input.js';

/** A clock that is further ahead than this is wrong. */
const aheadMilliseconds = 5 * 60_000;
const mostMarks = 500;

/**
 * Keeps marks of a register. They may come late and in any order, from a telephone that had no connection: of two
 * marks of one person the one that was made later stands, whenever it arrives.
 */
export async function markAttendance(desk: Desk, input: MarkAttendanceInput): Promise<string> {
  const session = await ownSession(desk, { sessionId: input.sessionId });
  mustBePlanned(session);
  if (input.marks.length > mostMarks)
    throw invalid('marks', `Send at most ${mostMarks} marks at a time.`);
  const latest = new Date(Date.now() + aheadMilliseconds);
  const came = input.marks.filter(({ attendance }) => attendance === 'CAME');
  for (const { bookingId, attendance, markedAt } of input.marks) {
    if (attendance === 'CAME') continue;
    await desk.rows(
      `update booking set attendance = ?, marked_at = least(?::timestamptz, ?::timestamptz), marked_by = ?, minutes_there = null
       where id = ? and session_id = ? and (marked_at is null or marked_at < ?::timestamptz)`,
      [attendance, markedAt, latest, desk.viewer.subject, bookingId, input.sessionId, markedAt],
    );
  }
  await markAsCame(
    desk,
    came.map(({ bookingId, markedAt }) => ({
      bookingId,
      markedAt: markedAt < latest ? markedAt : latest,
      minutes: null,
    })),
  );
  return session.id;
}

interface CameMark {
  readonly bookingId: string;
  readonly markedAt: Date;
  readonly minutes: number | null;
}

/** Marks people as having come. Whoever waited or had given up their place has one: they are in the room. */
export async function markAsCame(desk: Desk, marks: readonly CameMark[]): Promise<void> {
  for (const { bookingId, markedAt, minutes } of marks) {
    const [marked] = await desk.rows<{ id: string }>(
      `update booking set attendance = 'CAME', state = 'BOOKED', marked_at = ?::timestamptz, marked_by = ?,
         minutes_there = coalesce(?::integer, minutes_there)
       where id = ? and (marked_at is null or marked_at < ?::timestamptz) returning id`,
      [markedAt, desk.viewer.subject, minutes, bookingId, markedAt],
    );
    if (marked) await enterDirectory(desk, bookingId);
  }
}

/**
 * Whoever came from a team is in the directory from then on, and whoever is in it holds their post on that day: both
 * are what coverage is counted from.
 */
async function enterDirectory(desk: Desk, bookingId: string): Promise<void> {
  const [booking] = await desk.rows<Came>(
    `select b.session_id, b.professional_id, b.team_id, b.name, b.email, b.role_title, b.language, s.on_day::text
     from booking b join session s on s.id = b.session_id where b.id = ?`,
    [bookingId],
  );
  if (!booking?.team_id) return;
  const professionalId = booking.professional_id ?? (await professionalOf(desk, booking));
  await desk.rows(
    'update booking set professional_id = ? where id = ? and professional_id is null',
    [professionalId, bookingId],
  );
  const confirmed = await desk.rows(
    `update post set confirmed_on = greatest(confirmed_on, ?::date), confirmed_by = 'ATTENDANCE', doubted_on = null
     where professional_id = ? and team_id = ? and from_on <= ?::date and (until_on is null or until_on >= ?::date) returning id`,
    [booking.on_day, professionalId, booking.team_id, booking.on_day, booking.on_day],
  );
  if (confirmed.length > 0) return;
  // Whoever left that team since keeps the end of the old post; whoever is new to it has one from that day.
  await desk.rows(
    `insert into post (id, created_at, professional_id, team_id, title, from_on, known_by, confirmed_on, confirmed_by)
     select ?, now(), ?, ?, ?, ?::date, 'ATTENDANCE', ?::date, 'ATTENDANCE'
     where not exists (select 1 from post o where o.professional_id = ? and o.team_id = ?
       and (o.until_on is null or o.until_on >= ?::date))`,
    [
      newId('pst'),
      professionalId,
      booking.team_id,
      booking.role_title,
      booking.on_day,
      booking.on_day,
      professionalId,
      booking.team_id,
      booking.on_day,
    ],
  );
}

interface Came {
  readonly session_id: string;
  readonly professional_id: string | null;
  readonly team_id: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly role_title: string | null;
  readonly language: string;
  readonly on_day: string;
}

/** The one of the team with this address or name, else somebody new. */
async function professionalOf(desk: Desk, booking: Came): Promise<string> {
  const [known] = await desk.rows<{ person_id: string }>(
    `select p.person_id from professional p join post o on o.professional_id = p.id
     where o.team_id = ? and (p.work_email = ? or plain_name(p.name) = plain_name(?)) and not exists (select 1
       from booking b where b.session_id = ? and b.professional_id = p.person_id and b.state <> 'CANCELLED')
     order by (p.work_email = ?) desc nulls last limit 1`,
    [booking.team_id, booking.email, booking.name, booking.session_id, booking.email],
  );
  if (known) return known.person_id;
  const id = newId('pro');
  await desk.rows(
    `insert into professional (id, created_at, name, work_email, role_title, mail_language, contact_preference, person_id)
     values (?, now(), ?, ?, ?, ?, 'NOT_ASKED', ?)`,
    [
      id,
      booking.name,
      booking.email,
      booking.role_title,
      booking.language === 'WELSH' ? 'CY' : 'EN',
      id,
    ],
  );
  return id;
}
