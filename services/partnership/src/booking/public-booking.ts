import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import type { Attendee } from './book.rules.js';
import type {
  Attendance,
  BookingState,
  InvitationAnswer,
  WrittenLanguage,
} from './booking.vocabulary.js';
import { giveUpPlace } from './commands/cancel-booking.js';
import { wantingOf } from './commands/book-for.js';
import { takePlace } from './commands/take-place.js';
import { sessionSeen, type HeldSession } from './line.js';
import { notify } from './notify.js';

/** An invitation as its holder sees it. It names nobody, not even them: links are passed on. */
export interface InvitationSeen {
  readonly session: HeldSession;
  readonly language: WrittenLanguage;
  readonly answer: InvitationAnswer;
  readonly professionalId: string;
  readonly teamId: string;
  /** The place that they have by now, or wait for. */
  readonly bookingId: string | null;
}

interface InvitationRow {
  readonly session_id: string;
  readonly language: WrittenLanguage;
  readonly answer: InvitationAnswer;
  readonly professional_id: string;
  readonly team_id: string;
  readonly booking_id: string | null;
}

/** The invitation of a link. */
export async function invitationByLink(desk: Desk, id: string): Promise<InvitationSeen | null> {
  const [row] = await desk.rows<InvitationRow>(
    `select i.session_id, i.language, i.answer, i.professional_id, i.team_id,
       (select b.id from booking b where b.session_id = i.session_id and b.state <> 'CANCELLED'
          and b.professional_id = i.professional_id) as booking_id
     from invitation i where i.id = ?`,
    [id],
  );
  const session = row ? await sessionSeen(desk, row.session_id) : null;
  if (!row || !session) return null;
  const { language, answer, professional_id: professionalId, team_id: teamId } = row;
  return { session, language, answer, professionalId, teamId, bookingId: row.booking_id };
}

/** Books the place of an invitation. Pressed again, it is the same place. Answers the booking. */
export async function bookByInvitation(
  desk: Desk,
  id: string,
  told: { readonly accessNeeds: string | null; readonly language: WrittenLanguage },
): Promise<string | null> {
  const seen = await invitationByLink(desk, id);
  if (!seen) return null;
  const { professionalId, teamId, session } = seen;
  const wanting = await wantingOf(desk, { professionalId, teamId, ...told }, 'INVITATION');
  const { bookingId } = await takePlace(desk, session.id, wanting);
  await answerInvitation(desk, id, 'BOOKED', null);
  return bookingId;
}

/** Notes that whoever was invited cannot come; a place they had goes to the next in line. */
export async function declineByInvitation(
  desk: Desk,
  id: string,
  reason: string | null,
): Promise<void> {
  const seen = await invitationByLink(desk, id);
  if (!seen) return;
  if (seen.bookingId) await giveUpPlace(desk, seen.session.id, seen.bookingId, reason);
  await answerInvitation(desk, id, 'DECLINED', reason);
}

function answerInvitation(
  desk: Desk,
  id: string,
  answer: InvitationAnswer,
  reason: string | null,
): Promise<unknown> {
  return desk.rows(
    'update invitation set answer = ?, decline_reason = ?, answered_at = now() where id = ?',
    [answer, reason?.slice(0, 255) ?? null, id],
  );
}

/**
 * Books for somebody who holds the link of their team. What came of it is told only in a mail to the address, so that
 * nobody learns from the page who is on the list.
 */
export async function bookByTeamLink(
  desk: Desk,
  { sessionId, teamId }: { readonly sessionId: string; readonly teamId: string },
  attendee: Attendee,
  language: WrittenLanguage,
): Promise<void> {
  const [known] = await desk.rows<{ id: string }>(
    `select p.id from professional p join post o on o.professional_id = p.id
     where o.team_id = ? and p.work_email = ? and p.merged_into_id is null order by p.id limit 1`,
    [teamId, attendee.email],
  );
  const { bookingId, state, isNew } = await takePlace(desk, sessionId, {
    ...attendee,
    teamId,
    language,
    origin: 'LINK',
    professionalId: known?.id ?? null,
  });
  const session = isNew ? null : await sessionSeen(desk, sessionId);
  if (!session || state === 'CANCELLED') return;
  const recipient = { id: bookingId, email: attendee.email, language };
  await notify(desk, session, recipient, state, { time: `again ${londonDay(new Date())}` });
}

/** A place as its holder sees it. */
export interface PlaceSeen {
  readonly bookingId: string;
  readonly session: HeldSession;
  readonly state: BookingState;
  readonly attendance: Attendance;
  readonly language: WrittenLanguage;
  readonly name: string;
  readonly place: number;
}

interface PlaceRow extends Omit<PlaceSeen, 'session' | 'bookingId'> {
  readonly session_id: string;
}

/** The place of a link. */
export async function placeByLink(desk: Desk, bookingId: string): Promise<PlaceSeen | null> {
  const [row] = await desk.rows<PlaceRow>(
    'select session_id, state, attendance, language, name, place from booking where id = ?',
    [bookingId],
  );
  const session = row ? await sessionSeen(desk, row.session_id) : null;
  if (!row || !session) return null;
  const { session_id: _session, ...place } = row;
  return { bookingId, session, ...place };
}

/** Gives up the place of a link. */
export async function giveUpByLink(
  desk: Desk,
  bookingId: string,
  reason: string | null,
): Promise<void> {
  const seen = await placeByLink(desk, bookingId);
  if (seen && seen.attendance !== 'CAME')
    await giveUpPlace(desk, seen.session.id, bookingId, reason);
}
