import { doneOnce } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, notFound } from '@ictg/kit/refusal';
import { mustBePlanned, ownSession } from '../../session/index.js';
import { attendeeFault, tidy } from '../book.rules.js';
import type { BookPlaceInput, WalkInInput } from '../booking.input.js';
import type { BookingOrigin, WrittenLanguage } from '../booking.vocabulary.js';
import { holdLine } from '../line.js';
import { markAsCame } from './mark-attendance.js';
import { enterBooking, onTheList, takePlace, type Wanting } from './take-place.js';

/** Books a place for somebody who rang or wrote. */
export async function bookPlace(desk: Desk, input: BookPlaceInput): Promise<string> {
  mustBePlanned(await ownSession(desk, { sessionId: input.sessionId }));
  return doneOnce(desk, 'bookPlace', input.idempotencyKey, input, async () => {
    const wanting = await wantingOf(desk, input, 'ORGANISER');
    const { bookingId } = await takePlace(desk, input.sessionId, wanting);
    return bookingId;
  });
}

/** Enters somebody who is in the room without a booking: they have a place, since they sit on it, and they came. */
export async function addWalkIn(desk: Desk, input: WalkInInput): Promise<string> {
  mustBePlanned(await ownSession(desk, { sessionId: input.sessionId }));
  return doneOnce(desk, 'addWalkIn', input.idempotencyKey, input, async () => {
    const wanting = await wantingOf(desk, input, 'WALK_IN');
    await holdLine(desk, input.sessionId);
    const there = await onTheList(desk, input.sessionId, wanting);
    const id = there?.id ?? (await enterBooking(desk, input.sessionId, wanting, 'BOOKED'));
    await markAsCame(desk, [{ bookingId: id, markedAt: input.markedAt, minutes: null }]);
    return id;
  });
}

type Told = Pick<
  BookPlaceInput,
  'professionalId' | 'name' | 'email' | 'roleTitle' | 'teamId' | 'language' | 'accessNeeds'
>;

interface KnownRow {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly role_title: string | null;
  readonly language: WrittenLanguage;
  readonly team_id: string | null;
}

/** Who wants a place: somebody of the directory, or a name that was told. */
export async function wantingOf(desk: Desk, told: Told, origin: BookingOrigin): Promise<Wanting> {
  const known = told.professionalId ? await knownPerson(desk, told.professionalId) : undefined;
  if (told.professionalId && !known) throw notFound('professional');
  const attendee = tidy({
    name: known?.name ?? told.name ?? '',
    email: told.email ?? known?.email ?? null,
    roleTitle: told.roleTitle ?? known?.role_title ?? null,
    accessNeeds: told.accessNeeds ?? null,
  });
  const fault = attendeeFault(attendee);
  if (fault) throw invalid(fault.field, fault.sentence);
  return {
    ...attendee,
    professionalId: known?.id ?? null,
    teamId: told.teamId ?? known?.team_id ?? null,
    language: told.language ?? known?.language ?? 'ENGLISH',
    origin,
  };
}

async function knownPerson(desk: Desk, id: string): Promise<KnownRow | undefined> {
  const [found] = await desk.rows<KnownRow>(
    `select p.id, p.name, p.work_email as email, p.role_title,
       case p.mail_language when 'CY' then 'WELSH' else 'ENGLISH' end as language,
       (select o.team_id from post o where o.professional_id = p.id and o.until_on is null
        order by o.from_on desc limit 1) as team_id
     from professional p where p.id = ?`,
    [id],
  );
  return found;
}
