import type { Desk } from '@ictg/kit/database';
import { enqueue } from '@ictg/kit/job';
import { invalid } from '@ictg/kit/refusal';
import {
  columnsOf,
  detailsOf,
  instantsOf,
  keepAudience,
  mustBeFree,
  mustBePlanned,
  mustTrainOneself,
  ownSession,
  takeStep,
  timeFault,
  type Session,
} from '../../session/index.js';
import type {
  CancelSessionInput,
  ChangeSessionInput,
  RescheduleSessionInput,
  SessionStepInput,
} from '../booking.input.js';
import { fillPlaces, holdLine, type HeldSession } from '../line.js';
import { notify, remindOfSessionsJob, type Recipient } from '../notify.js';
import type { Occasion } from '../message.data.js';
import { linkEndsAt } from './invite-teams.js';
import { tellPlaceFree } from './take-place.js';

/** Changes the details of a session. More places go to those who wait at once. */
export async function changeSession(desk: Desk, input: ChangeSessionInput): Promise<string> {
  const session = await ownSession(desk, input);
  mustBePlanned(session);
  const details = await detailsOf(desk, input.details, session);
  mustTrainOneself(desk.viewer, details.trainers);
  const { place, link, mode } = session;
  const getsLink = link === null && details.link !== null;
  if (place !== details.place || link !== details.link || mode !== details.mode) {
    const isFirstLink = link === null && place === details.place && mode === details.mode;
    if (!isFirstLink && session.startsAt > new Date())
      throw invalid(
        'details.place',
        'Another place or link is a move: people must hear of it. Use “Move the session”.',
      );
  }
  await mustBeFree(desk, details.trainers, [{ ...session, except: session.id }]);
  Object.assign(session, columnsOf(details));
  session.sequence += 1;
  await (await desk.em()).flush();
  await keepAudience(desk, session.id, details.audience);
  const held = await holdLine(desk, session.id);
  if (held.startsAt <= new Date()) return session.id;
  // Whoever has their place by this very change is told the link with it.
  const before = getsLink ? await withAPlace(desk, session.id) : [];
  await tellPlaceFree(desk, held, await fillPlaces(desk, held));
  for (const person of before)
    await notify(desk, held, person, 'LINK_ADDED', { time: String(held.sequence) });
  return session.id;
}

function withAPlace(desk: Desk, sessionId: string): Promise<Recipient[]> {
  return desk.rows(
    `select id, email, language from booking where session_id = ? and state = 'BOOKED' order by place`,
    [sessionId],
  );
}

/** Moves a session to another time or place, and tells everybody who has a place or waits. */
export async function rescheduleSession(
  desk: Desk,
  input: RescheduleSessionInput,
): Promise<string> {
  const session = await ownSession(desk, input);
  mustBePlanned(session);
  if (session.startsAt <= new Date())
    throw invalid('onDay', 'The session has begun. Plan another one like it instead.');
  const { onDay, startsAtTime, minutes } = input;
  const fault = timeFault({ onDay, startsAtTime, minutes }, new Date());
  if (fault) throw invalid(fault.field, fault.sentence);
  const times = instantsOf({ onDay, startsAtTime, minutes });
  if (times.startsAt <= new Date()) throw invalid('onDay', 'Choose a time that is still to come.');
  const [place, link] = [input.place?.trim() || null, input.link?.trim() || null];
  if (session.mode !== 'ONLINE' && place === null)
    throw invalid('place', 'Say where people come together, with the postcode.');
  await mustBeFree(desk, session.trainers, [{ ...times, except: session.id }]);
  Object.assign(session, { onDay, startsAtTime, minutes, ...times, place, link });
  session.reason = reasonOf(input.reason);
  session.sequence += 1;
  await (await desk.em()).flush();
  const held = await holdLine(desk, session.id);
  await tellEverybody(desk, held, 'MOVED', String(held.sequence));
  return session.id;
}

/** Cancels a session, or it and all later ones of its series. Everybody who has a place, waits or was asked hears of it. */
export async function cancelSession(desk: Desk, input: CancelSessionInput): Promise<string> {
  const session = await ownSession(desk, input);
  const reason = reasonOf(input.reason);
  const later =
    input.wholeSeries === true && session.seriesId
      ? await desk.rows<{ id: string }>(
          `select id from session where series_id = ? and state = 'PLANNED' and starts_at > ? order by starts_at`,
          [session.seriesId, session.startsAt],
        )
      : [];
  await cancel(desk, session, reason);
  for (const { id } of later) await cancel(desk, await ownSession(desk, { sessionId: id }), reason);
  return session.id;
}

/** Closes the register: whoever has no mark did not come. Those who came get their certificate and are asked how it was. */
export async function holdSession(desk: Desk, input: SessionStepInput): Promise<string> {
  const session = await ownSession(desk, input);
  takeStep(session, 'hold', new Date());
  session.heldAt = new Date();
  await (await desk.em()).flush();
  await desk.rows(
    `update booking set attendance = 'DID_NOT_COME', marked_at = now(), marked_by = ?
     where session_id = ? and state = 'BOOKED' and attendance = 'NOT_RECORDED'`,
    [desk.viewer.subject, session.id],
  );
  await enqueue(desk, { name: remindOfSessionsJob, payload: {}, key: remindOfSessionsJob });
  return session.id;
}

/** Opens a register again for a late entry. */
export async function reopenSession(desk: Desk, input: SessionStepInput): Promise<string> {
  const session = await ownSession(desk, input);
  takeStep(session, 'reopen', new Date());
  session.heldAt = null;
  await (await desk.em()).flush();
  return session.id;
}

async function cancel(desk: Desk, session: Session, reason: string): Promise<void> {
  takeStep(session, 'cancel', new Date());
  session.reason = reason;
  session.cancelledAt = new Date();
  session.sequence += 1;
  await (await desk.em()).flush();
  await tellEverybody(desk, await holdLine(desk, session.id), 'CANCELLED');
}

async function tellEverybody(
  desk: Desk,
  session: HeldSession,
  occasion: Occasion,
  time?: string,
): Promise<void> {
  const people = await desk.rows<Recipient>(
    `select id, email, language from booking where session_id = ? and state <> 'CANCELLED' order by place`,
    [session.id],
  );
  for (const person of people)
    await notify(desk, session, person, occasion, { ...(time !== undefined && { time }) });
  const asked = await desk.rows<Recipient>(
    `select i.id, p.work_email as email, i.language from invitation i join professional p on p.id = i.professional_id
     where i.session_id = ? and i.answer = 'NOT_ANSWERED' and p.mail_came_back_on is null`,
    [session.id],
  );
  const link = { kind: 'invitation' as const, endsAt: await linkEndsAt(desk, session) };
  for (const person of asked)
    await notify(desk, session, person, occasion, { link, ...(time !== undefined && { time }) });
}

function reasonOf(text: string): string {
  const reason = text.trim();
  if (reason.length < 3)
    throw invalid('reason', 'Say why: people read it in the message that they get.');
  return reason;
}
