import { addDays, londonInstant, workingDayFrom, type Day } from '@ictg/kit/calendar';
import { newId, type Desk } from '@ictg/kit/database';
import { surrey } from './people.data.js';

interface Holder {
  readonly person: string;
  readonly team: string;
  readonly name: string;
  readonly email: string;
}

/** How many days ago each session for many teams was held: some count, some no longer do. */
const heldDaysAgo = [45, 160, 290, 420, 560, 700, 880] as const;
const minutes = 90;

/**
 * Online sessions of the past two years to which people of many teams came, and what teams answered when they were
 * asked: so that coverage has something to decay from. Sessions that are there already stay as they are.
 */
export async function fillTraining(desk: Desk, worldDate: Day): Promise<number> {
  const [known] = await desk.rows(`select 1 from session where place = 'Regional online series'`);
  if (known) return 0;
  const versions = await desk.rows<{ id: string }>(
    `select distinct on (v.course_id) v.id from course_version v order by v.course_id, v.number desc`,
  );
  const holders = await desk.rows<Holder>(
    `select p.id as person, h.team_id as team, p.name, p.work_email as email from post h
     join professional p on p.id = h.professional_id where p.work_email is not null order by h.id`,
  );
  if (versions.length === 0 || holders.length === 0) return 0;
  const sessions = heldDaysAgo.flatMap((ago, at) =>
    versions.map((version, step) =>
      sessionOf(workingDayFrom(addDays(worldDate, -(ago + step * 9))), version.id, at, step),
    ),
  );
  await writeSessions(desk, sessions);
  await writeBookings(
    desk,
    sessions.flatMap((session, at) =>
      holders
        .filter((_, who) => came(who, at))
        .map((holder, place) => ({
          ...holder,
          id: newId('bkg'),
          session: session.id,
          place: place + 1,
        })),
    ),
  );
  await fillEngagement(desk, worldDate);
  return sessions.length;
}

/** One in six has never come, and one in three has not come for more than a year. */
function came(who: number, at: number): boolean {
  const isOver = at >= 12;
  return who % 6 !== 5 && (isOver || who % 3 !== 1) && (who * 7 + at * 3) % 11 === 0;
}

function sessionOf(onDay: Day, version: string, at: number, step: number) {
  const startsAt = londonInstant(onDay, '10:00');
  return {
    id: newId('ses'),
    reference: `S-${onDay.slice(0, 4)}-9${String(at)}${String(step).padStart(3, '0')}`,
    version,
    onDay,
    startsAt,
  };
}

async function writeSessions(
  desk: Desk,
  sessions: readonly ReturnType<typeof sessionOf>[],
): Promise<void> {
  await desk.rows(
    `insert into session (id, created_at, reference, state, course_version_id, on_day, starts_at_time, minutes, starts_at,
       ends_at, mode, place, link, capacity, language, trainers, trainer_subjects, planned_by, sequence, held_at)
     select n->>'id', (n->>'startsAt')::timestamptz - interval '40 days', n->>'reference', 'HELD', n->>'version',
       (n->>'onDay')::date, '10:00', ?::integer, (n->>'startsAt')::timestamptz,
       (n->>'startsAt')::timestamptz + make_interval(mins => ?::integer), 'ONLINE', 'Regional online series',
       'https://meet.example/series', 400, 'ENGLISH', '[{"subject": "organiser", "name": "Owen Example"}]',
       array['organiser'], 'organiser', 0, (n->>'startsAt')::timestamptz + interval '3 hours'
     from jsonb_array_elements(?::jsonb) as n`,
    [minutes, minutes, JSON.stringify(sessions)],
  );
}

async function writeBookings(desk: Desk, bookings: readonly object[]): Promise<void> {
  await desk.rows(
    `insert into booking (id, created_at, session_id, place, state, origin, professional_id, team_id, name, email, language,
       attendance, marked_at, marked_by)
     select n->>'id', now(), n->>'session', (n->>'place')::integer, 'BOOKED', 'LINK', n->>'person', n->>'team',
       n->>'name', n->>'email', 'ENGLISH', 'CAME', now(), 'organiser'
     from jsonb_array_elements(?::jsonb) as n on conflict do nothing`,
    [JSON.stringify(bookings)],
  );
}

async function fillEngagement(desk: Desk, worldDate: Day): Promise<void> {
  const teams = await desk.rows<{ id: string }>(
    `select id from team order by gss_code = '${surrey}' desc nulls last, id`,
  );
  const outcomes = [
    { outcome: 'AGREED', reason: null, next: null },
    { outcome: 'DECLINED', reason: 'NO_TIME_NOW', next: 30 },
    { outcome: 'NO_ANSWER', reason: null, next: -10 },
    { outcome: 'DECLINED', reason: 'INSPECTION_OR_REVIEW', next: -5 },
    { outcome: 'ASKED', reason: null, next: null },
  ] as const;
  const rows = teams
    .filter((_, at) => at < 3 || at % 3 === 0)
    .flatMap((team, at) => {
      const told = outcomes[at % outcomes.length];
      if (!told) return [];
      const askedOn = addDays(worldDate, -(60 + at));
      const nextOn = told.next === null ? null : addDays(worldDate, told.next);
      return [{ id: newId('eng'), team: team.id, askedOn, ...told, nextOn }];
    });
  await desk.rows(
    `insert into engagement (id, created_at, team_id, asked_on, asked_by, outcome, outcome_on, reason, next_try_on, answer,
       answered_at, answered_by)
     select n->>'id', now(), n->>'team', (n->>'askedOn')::date, 'Owen Example', n->>'outcome',
       case when n->>'outcome' <> 'ASKED' then (n->>'askedOn')::date + 7 end, n->>'reason', (n->>'nextOn')::date,
       case when n->>'reason' = 'NO_TIME_NOW' then 'We would like to come once the new year has begun.' end,
       case when n->>'reason' = 'NO_TIME_NOW' then now() end,
       case when n->>'reason' = 'NO_TIME_NOW' then
         case when t.gss_code = ? then 'Petra Example' else 'A team manager' end end
     from jsonb_array_elements(?::jsonb) as n join team t on t.id = n->>'team'`,
    [surrey, JSON.stringify(rows)],
  );
}
