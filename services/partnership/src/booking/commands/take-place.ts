import { newId, type Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import type { BookingOrigin, BookingState, WrittenLanguage } from '../booking.vocabulary.js';
import type { Attendee } from '../book.rules.js';
import { fillPlaces, holdLine, type HeldSession } from '../line.js';
import { notify } from '../notify.js';

/** Somebody who wants a place. */
export interface Wanting extends Attendee {
  readonly professionalId: string | null;
  readonly teamId: string | null;
  readonly language: WrittenLanguage;
  readonly origin: BookingOrigin;
}

/** What came of it. */
export interface Taken {
  readonly bookingId: string;
  readonly state: BookingState;
  /** False when the person was on the list already. */
  readonly isNew: boolean;
}

/** Books a place, or a place on the waiting list. Whoever is on the list already stays where they are. */
export async function takePlace(desk: Desk, sessionId: string, wanting: Wanting): Promise<Taken> {
  const session = await holdLine(desk, sessionId);
  mustTakeBookings(session, new Date());
  const there = await onTheList(desk, sessionId, wanting);
  if (there) return { bookingId: there.id, state: there.state, isNew: false };
  const bookingId = await enterBooking(desk, sessionId, wanting, 'WAITING');
  const gotOne = await fillPlaces(desk, session);
  const state = gotOne.includes(bookingId) ? 'BOOKED' : 'WAITING';
  const recipient = { id: bookingId, email: wanting.email, language: wanting.language };
  await notify(desk, session, recipient, state);
  // Raising a quota or the number of places fills at once, so others are here only in theory.
  await tellPlaceFree(
    desk,
    session,
    gotOne.filter((id) => id !== bookingId),
  );
  return { bookingId, state, isNew: true };
}

/** Writes a booking at the end of the line. The session must be held. */
export async function enterBooking(
  desk: Desk,
  sessionId: string,
  wanting: Wanting,
  state: BookingState,
): Promise<string> {
  const id = newId('bkg');
  await desk.rows(
    `insert into booking (id, created_at, session_id, place, state, origin, professional_id, team_id, name, email,
       role_title, language, access_needs)
     select ?, now(), ?, coalesce(max(place), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ? from booking where session_id = ?`,
    [
      id,
      sessionId,
      state,
      wanting.origin,
      wanting.professionalId,
      wanting.teamId,
      wanting.name,
      wanting.email,
      wanting.roleTitle,
      wanting.language,
      wanting.accessNeeds,
      sessionId,
    ],
  );
  return id;
}

/** The booking of somebody who is on the list already, by person or by address. */
export async function onTheList(
  desk: Desk,
  sessionId: string,
  { professionalId, email }: Pick<Wanting, 'professionalId' | 'email'>,
): Promise<{ id: string; state: BookingState } | undefined> {
  const [found] = await desk.rows<{ id: string; state: BookingState }>(
    `select id, state from booking where session_id = ? and state <> 'CANCELLED'
       and (professional_id = ? or email = ?) order by place limit 1`,
    [sessionId, professionalId, email],
  );
  return found;
}

/** Tells those who have moved up. */
export async function tellPlaceFree(
  desk: Desk,
  session: HeldSession,
  bookingIds: readonly string[],
): Promise<void> {
  for (const recipient of await recipientsOf(desk, bookingIds))
    await notify(desk, session, recipient, 'PLACE_FREE');
}

/** Whom to write to about these bookings. */
export function recipientsOf(desk: Desk, bookingIds: readonly string[]) {
  return desk.rows<{ id: string; email: string | null; language: WrittenLanguage }>(
    `select id, email, language from booking
     where id = any(array(select jsonb_array_elements_text(?::jsonb))) order by place`,
    [JSON.stringify(bookingIds)],
  );
}

function mustTakeBookings({ state, startsAt }: HeldSession, now: Date): void {
  if (state === 'CANCELLED')
    throw ruleBroken('SESSION_CANCELLED', 'This session was cancelled. There will be others.');
  if (state === 'HELD' || startsAt <= now)
    throw ruleBroken('SESSION_BEGUN', 'This session has begun, so it cannot be booked any more.');
}
