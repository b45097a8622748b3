import type { Desk } from '@ictg/kit/database';
import { invalid, notFound } from '@ictg/kit/refusal';
import { loadForChange } from '@ictg/kit/command';
import { mustBeAllowed } from '../../permission/permission.js';
import { mustBePlanned, ownSession } from '../../session/index.js';
import { BookingEntity } from '../booking.entity.js';
import type { CancelBookingInput } from '../booking.input.js';
import { fillPlaces, holdLine } from '../line.js';
import { notify } from '../notify.js';
import { tellPlaceFree } from './take-place.js';

/** Gives up a booking for somebody who asked for it. The next in line moves up. */
export async function cancelBooking(desk: Desk, input: CancelBookingInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'session:plan');
  const em = await desk.em();
  const seen = await em.findOne(BookingEntity, { id: input.bookingId });
  if (!seen) throw notFound('booking');
  const session = await ownSession(desk, { sessionId: seen.sessionId });
  mustBePlanned(session);
  const booking = await loadForChange(
    desk,
    BookingEntity,
    'booking',
    input.bookingId,
    input.version,
  );
  const reason = input.reason.trim();
  if (reason === '') throw invalid('reason', 'Say why, e.g. that the person rang.');
  if (booking.attendance === 'CAME')
    throw invalid('bookingId', 'This person came. Take the mark back first, if that is wrong.');
  await giveUpPlace(desk, booking.sessionId, booking.id, reason);
  return booking.sessionId;
}

/** Gives up a place and lets the waiting list move. A second time changes nothing. */
export async function giveUpPlace(
  desk: Desk,
  sessionId: string,
  bookingId: string,
  reason: string | null,
): Promise<void> {
  const session = await holdLine(desk, sessionId);
  const [given] = await desk.rows<{
    id: string;
    email: string | null;
    language: 'ENGLISH' | 'WELSH';
    professional_id: string | null;
  }>(
    `update booking set state = 'CANCELLED', cancelled_at = now(), cancel_reason = ?
     where id = ? and session_id = ? and state <> 'CANCELLED' returning id, email, language, professional_id`,
    [reason?.slice(0, 255) ?? null, bookingId, sessionId],
  );
  if (!given) return;
  await desk.rows(
    `update invitation set answer = 'DECLINED', decline_reason = ?, answered_at = now()
     where session_id = ? and professional_id = ?`,
    [reason?.slice(0, 255) ?? null, sessionId, given.professional_id],
  );
  await notify(desk, session, given, 'GIVEN_UP');
  if (session.state === 'PLANNED' && session.startsAt > new Date())
    await tellPlaceFree(desk, session, await fillPlaces(desk, session));
}
