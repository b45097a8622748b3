import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { may, mustBeAllowed } from '../permission/permission.js';
import { AttendeeSuggestion, Booking, Invitation } from './booking.type.js';

type BookingRow = Omit<Booking, 'markedAt' | 'cancelledAt'> & {
  readonly markedAt: string | null;
  readonly cancelledAt: string | null;
};
type InvitationRow = Omit<Invitation, 'invitedAt' | 'chasedAt'> & {
  readonly invitedAt: string;
  readonly chasedAt: string | null;
};

const teamName = `(select t.name || ', ' || a.name from team t join agency a on a.id = t.agency_id where t.id = `;
const asked = (moment: string) =>
  `exists (select 1 from evaluation_answered(b.session_id) e where e.booking_id = b.id and e.moment = '${moment}')`;

const bookingColumns = `b.id, b.version, b.session_id as "sessionId", b.place, b.state, b.origin,
  b.professional_id as "professionalId", b.team_id as "teamId", ${teamName} b.team_id) as "teamName", b.name, b.email,
  b.role_title as "roleTitle", b.language, b.access_needs as "accessNeeds", b.cancel_reason as "cancelReason",
  b.cancelled_at as "cancelledAt",
  b.attendance, b.marked_at as "markedAt", b.minutes_there as "minutesThere",
  exists (select 1 from invitation i where i.session_id = b.session_id and i.professional_id = b.professional_id) as "wasInvited",
  ${asked('BEFORE')} as "answeredBefore", ${asked('AFTER')} as "answeredAfter"`;

/** One page of the people of a session in the order in which they booked, without those who gave up. */
export async function bookingPage(
  desk: Desk,
  sessionId: string,
  wanted: {
    readonly first: number;
    readonly after: string | null;
    readonly withCancelled: boolean;
  },
): Promise<Page<Booking>> {
  if (!may(desk.viewer, 'booking:read'))
    return pageOf(
      [],
      wanted.first,
      () => [],
      (row: Booking) => row,
    );
  const key = wanted.after ? decodeCursor(wanted.after, 1) : null;
  const rows = await desk.rows<BookingRow>(
    `select ${bookingColumns} from booking b where b.session_id = ?
       ${wanted.withCancelled ? '' : `and b.state <> 'CANCELLED'`} ${key ? 'and b.place > ?' : ''}
     order by b.place limit ?`,
    [sessionId, ...(key ?? []), pageSize(wanted.first) + 1],
  );
  return pageOf(
    rows,
    wanted.first,
    ({ place }) => [place],
    (row) => bookingOf(row),
  );
}

/** The bookings with these ids; none for a viewer who may not read them. */
export async function bookingsById(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, Booking>> {
  if (!may(desk.viewer, 'booking:read')) return new Map();
  const rows = await desk.rows<BookingRow>(
    `select ${bookingColumns} from booking b
     where b.id = any(array(select jsonb_array_elements_text(?::jsonb))) order by b.place`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map((row) => [row.id, bookingOf(row)]));
}

/** One page of those who were invited, the unanswered first. */
export async function invitationPage(
  desk: Desk,
  sessionId: string,
  wanted: { readonly first: number; readonly after: string | null },
): Promise<Page<Invitation>> {
  if (!may(desk.viewer, 'booking:read'))
    return pageOf(
      [],
      wanted.first,
      () => [],
      (row: Invitation) => row,
    );
  const key = wanted.after ? decodeCursor(wanted.after, 3) : null;
  const order = `(case i.answer when 'NOT_ANSWERED' then 0 when 'BOOKED' then 1 else 2 end)`;
  const rows = await desk.rows<InvitationRow & { readonly rank: number }>(
    `select i.id, i.professional_id as "professionalId", p.name, i.team_id as "teamId", ${teamName} i.team_id) as "teamName",
       i.answer, i.decline_reason as "declineReason", i.created_at as "invitedAt", ${order} as rank,
       (select n.created_at from notice n where n.about_id = i.id and n.occasion = 'CHASE') as "chasedAt"
     from invitation i join professional p on p.id = i.professional_id where i.session_id = ?
       ${key ? `and (${order}, p.name, i.id) > (?, ?, ?)` : ''} order by rank, p.name, i.id limit ?`,
    [sessionId, ...(key ?? []), pageSize(wanted.first) + 1],
  );
  return pageOf(
    rows,
    wanted.first,
    ({ rank, name, id }) => [rank, name, id],
    ({ rank: _rank, ...row }) =>
      Object.assign(new Invitation(), {
        ...row,
        invitedAt: new Date(row.invitedAt),
        chasedAt: row.chasedAt ? new Date(row.chasedAt) : null,
      }),
  );
}

/** People of the directory whose name begins so, eight at most, those of the invited teams first. */
export async function attendeeSuggestions(
  desk: Desk,
  sessionId: string,
  text: string,
): Promise<AttendeeSuggestion[]> {
  mustBeAllowed(desk.viewer, 'booking:read');
  const words = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 5);
  if (words.join('').length < 2) return [];
  const rows = await desk.rows<AttendeeSuggestion>(
    `select p.id as "professionalId", p.name, ${teamName} o.team_id) as "teamName",
       (select b.id from booking b where b.session_id = ? and b.professional_id = p.person_id and b.state <> 'CANCELLED'
        limit 1) as "bookingId"
     from professional p left join lateral (select x.team_id from post x where x.professional_id = p.id and x.until_on is null
       order by x.from_on desc limit 1) o on true
     where p.merged_into_id is null ${words.map(() => `and position(' ' || plain_name(?) in ' ' || plain_name(p.name)) > 0`).join(' ')}
     order by exists (select 1 from session_audience a where a.session_id = ? and a.team_id = o.team_id) desc, p.name, p.id limit 8`,
    [sessionId, ...words, sessionId],
  );
  return rows.map((row) => Object.assign(new AttendeeSuggestion(), row));
}

function bookingOf(row: BookingRow): Booking {
  return Object.assign(new Booking(), {
    ...row,
    markedAt: row.markedAt ? new Date(row.markedAt) : null,
    cancelledAt: row.cancelledAt ? new Date(row.cancelledAt) : null,
  });
}
