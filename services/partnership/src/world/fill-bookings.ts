import { newId, type Desk } from '@ictg/kit/database';
import type { FilledSession } from './fill-programme.js';

interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: string | null;
  readonly language: string;
  readonly team: string;
}

/** One in so many of those who booked did not come, one in so many who came gave no answer. */
const [stayedAway, silent] = [7, 4];

/** Fills who was invited to each session, who booked, came and answered, and who still waits. */
export async function fillBookings(desk: Desk, sessions: readonly FilledSession[]): Promise<void> {
  const members = await desk.rows<Member>(
    `select distinct on (p.person_id) p.id, p.name, p.work_email as email, p.role_title as role,
       case p.mail_language when 'CY' then 'WELSH' else 'ENGLISH' end as language, o.team_id as team
     from post o join professional p on p.id = o.professional_id
     where p.merged_into_id is null and o.until_on is null order by p.person_id, o.from_on`,
  );
  const people = sessions.flatMap((session) =>
    session.teamIds.flatMap((team) =>
      members
        .filter((member) => member.team === team)
        .slice(0, 8)
        .map((member) => ({ session, member })),
    ),
  );
  await desk.rows(
    `insert into invitation (id, created_at, session_id, team_id, professional_id, language, answer, answered_at)
     select n->>'id', (n->>'at')::timestamptz, n->>'session', n->>'team', n->>'person', n->>'language', n->>'answer',
       case when n->>'answer' <> 'NOT_ANSWERED' then (n->>'at')::timestamptz + interval '2 days' end
     from jsonb_array_elements(?::jsonb) as n`,
    [JSON.stringify(people.map(invitationOf))],
  );
  const bookings = sessions.flatMap((session) =>
    people
      .filter((one) => one.session === session && !session.isCancelled)
      .filter((_one, at) => answerOf(at) === 'BOOKED')
      .map((one, at) => bookingOf(one, at)),
  );
  await desk.rows(
    `insert into booking (id, created_at, session_id, place, state, origin, professional_id, team_id, name, email, role_title,
       language, access_needs, attendance, marked_at, marked_by)
     select n->>'id', (n->>'at')::timestamptz, n->>'session', (n->>'place')::integer, n->>'state', 'INVITATION', n->>'person',
       n->>'team', n->>'name', n->>'email', n->>'role', n->>'language', n->>'needs', n->>'attendance',
       (n->>'markedAt')::timestamptz, case when n->>'markedAt' is not null then 'rpc' end
     from jsonb_array_elements(?::jsonb) as n`,
    [JSON.stringify(bookings)],
  );
  await fillAnswers(desk, sessions, bookings);
}

function answerOf(at: number): 'BOOKED' | 'DECLINED' | 'NOT_ANSWERED' {
  if (at % 6 === 5) return 'DECLINED';
  return at % 4 === 3 ? 'NOT_ANSWERED' : 'BOOKED';
}

interface Asked {
  readonly session: FilledSession;
  readonly member: Member;
}

function invitationOf({ session, member }: Asked, at: number) {
  return {
    id: newId('inv'),
    session: session.id,
    team: member.team,
    person: member.id,
    language: member.language,
    answer: answerOf(at % 24),
    at: new Date(
      Math.min(session.startsAt.getTime() - 20 * 86_400_000, Date.now() - 3 * 86_400_000),
    ),
  };
}

function bookingOf({ session, member }: Asked, at: number) {
  const isWaiting = at >= session.capacity;
  const came = session.isPast && !isWaiting && at % stayedAway !== stayedAway - 1;
  return {
    id: newId('bkg'),
    session: session.id,
    place: at + 1,
    state: isWaiting ? 'WAITING' : 'BOOKED',
    person: member.id,
    team: member.team,
    name: member.name,
    email: member.email,
    role: member.role,
    language: member.language,
    needs: at % 9 === 4 ? 'A seat near the door' : null,
    attendance: !session.isPast || isWaiting ? 'NOT_RECORDED' : came ? 'CAME' : 'DID_NOT_COME',
    markedAt: session.isPast && !isWaiting ? session.startsAt : null,
    at: new Date(
      Math.min(session.startsAt.getTime() - 15 * 86_400_000, Date.now() - 2 * 86_400_000),
    ),
  };
}

async function fillAnswers(
  desk: Desk,
  sessions: readonly FilledSession[],
  bookings: readonly ReturnType<typeof bookingOf>[],
): Promise<void> {
  const bySession = new Map(sessions.map((session) => [session.id, session]));
  const answers = bookings.flatMap((booking, at) => {
    const session = bySession.get(booking.session);
    if (booking.attendance !== 'CAME' || !session || at % silent === silent - 1) return [];
    const later = session.inDays < -100 && at % 2 === 0 ? (['THREE_MONTHS'] as const) : [];
    return (['BEFORE', 'AFTER', ...later] as const).map((moment) => ({
      id: newId('evl'),
      session: session.id,
      booking: booking.id,
      moment,
      scores: Array.from({ length: session.aims }, (_, aim) => scoreOf(moment, at + aim)),
      still: moment === 'THREE_MONTHS' ? (at % 5 === 0 ? 'NO' : 'YES') : 'NOT_ASKED',
    }));
  });
  await desk.rows(
    `insert into evaluation (id, created_at, session_id, booking_id, moment, scores, still_in_post)
     select n->>'id', now(), n->>'session', n->>'booking', n->>'moment', n->'scores', n->>'still'
     from jsonb_array_elements(?::jsonb) as n`,
    [JSON.stringify(answers)],
  );
}

/** People know more afterwards, and some of it stays. */
function scoreOf(moment: 'BEFORE' | 'AFTER' | 'THREE_MONTHS', at: number) {
  const gained = { BEFORE: 0, AFTER: 2, THREE_MONTHS: 1 }[moment];
  return { confidence: 1 + (at % 3) + gained, knowledge: 2 + (at % 2) + Math.min(gained, 2) };
}
