import { addDays, londonInstant, workingDayFrom, type Day } from '@ictg/kit/calendar';
import { newId, type Desk } from '@ictg/kit/database';
import { fillBookings } from './fill-bookings.js';
import { surrey } from './people.data.js';
import { demoCourses, demoSessions, type DemoSession } from './programme.data.js';

const trainers = {
  rpc: { subject: 'rpc', name: 'Ravi Example' },
  organiser: { subject: 'organiser', name: 'Owen Example' },
} as const;

/** A session of the demo world once it stands in the database. */
export interface FilledSession extends DemoSession {
  readonly id: string;
  readonly onDay: Day;
  readonly startsAt: Date;
  readonly isPast: boolean;
  readonly teamIds: readonly string[];
  readonly aims: number;
}

/**
 * Fills the programme of a trial: courses, sessions of the last year and of the weeks to come, who came, who waits and
 * what they answered. A programme that is there already stays as it is.
 */
export async function fillProgramme(desk: Desk, worldDate: Day): Promise<number> {
  const [known] = await desk.rows('select 1 from course limit 1');
  if (known) return 0;
  const teamIds = await teamsWithPeople(desk);
  const versions = await fillCourses(desk, addDays(worldDate, -500));
  const sessions = demoSessions.map((session, at) => {
    const onDay = dayOf(session, worldDate);
    return {
      ...session,
      id: newId('ses'),
      onDay,
      startsAt: londonInstant(onDay, session.time),
      isPast: session.inDays < 0 && session.isOpen !== true,
      teamIds: [0, 1, 2].map((step) => teamIds[(at + step) % teamIds.length] ?? ''),
      aims: demoCourses[session.course]?.aims.length ?? 0,
    };
  });
  await desk.rows(
    `insert into session (id, created_at, reference, state, course_version_id, on_day, starts_at_time, minutes, starts_at,
       ends_at, mode, place, link, capacity, language, provisions, access_note, gss_code, trainers, trainer_subjects, planned_by,
       sequence, reason, cancelled_at, held_at)
     select n->>'id', (n->>'startsAt')::timestamptz - interval '40 days', n->>'reference', n->>'state', n->>'version',
       (n->>'onDay')::date, n->>'time', (n->>'minutes')::integer, (n->>'startsAt')::timestamptz,
       (n->>'startsAt')::timestamptz + make_interval(mins => (n->>'minutes')::integer), n->>'mode', n->>'place', n->>'link',
       (n->>'capacity')::integer, 'ENGLISH', '{CAPTIONS,BREAKS}', null, null, n->'trainers', array[n->>'subject'], 'organiser',
       0, n->>'reason', case when n->>'state' = 'CANCELLED' then now() end,
       case when n->>'state' = 'HELD' then (n->>'startsAt')::timestamptz + interval '3 hours' end
     from jsonb_array_elements(?::jsonb) as n`,
    [JSON.stringify(await rowsOf(desk, sessions, versions))],
  );
  await desk.rows(
    `insert into session_audience (id, created_at, session_id, agency_id, team_id, quota)
     select n->>'id', now(), n->>'session', t.agency_id, t.id, null from jsonb_array_elements(?::jsonb) as n
     join team t on t.id = n->>'team'`,
    [
      JSON.stringify(
        sessions.flatMap(({ id, teamIds: teams }) =>
          teams.map((team) => ({ id: newId('aud'), session: id, team })),
        ),
      ),
    ],
  );
  await fillBookings(desk, sessions);
  return sessions.length;
}

// Nobody trains at a weekend; what happened yesterday or is today stays there, whatever day the trial begins on.
function dayOf({ inDays }: DemoSession, worldDate: Day): Day {
  const day = addDays(worldDate, inDays);
  return inDays === 0 || inDays === -1 ? day : workingDayFrom(day);
}

/** Teams with enough people in post today to fill a session, those of Surrey among them. */
async function teamsWithPeople(desk: Desk): Promise<string[]> {
  const rows = await desk.rows<{ id: string }>(
    `select t.id from team t where t.closed_on is null and (select count(*) from post o where o.team_id = t.id
       and o.until_on is null) >= 4 order by t.gss_code = '${surrey}' desc nulls last, t.gss_code nulls last, t.name, t.id limit 12`,
  );
  return rows.map(({ id }) => id);
}

async function fillCourses(desk: Desk, publishedOn: Day): Promise<string[]> {
  const courses = demoCourses.map((course) => ({
    ...course,
    id: newId('crs'),
    version: newId('crv'),
  }));
  await desk.rows(
    `insert into course (id, created_at, title, title_cy)
     select n->>'id', ?::date, n->>'title', n->>'titleCy' from jsonb_array_elements(?::jsonb) as n`,
    [publishedOn, JSON.stringify(courses)],
  );
  await desk.rows(
    `insert into course_version (id, created_at, course_id, number, topics, minutes, aims, materials)
     select n->>'version', ?::date, n->>'id', 1, array(select jsonb_array_elements_text(n->'topics')),
       (n->>'minutes')::integer, n->'aims', '[]' from jsonb_array_elements(?::jsonb) as n`,
    [publishedOn, JSON.stringify(courses)],
  );
  return courses.map(({ version }) => version);
}

async function rowsOf(desk: Desk, sessions: readonly FilledSession[], versions: readonly string[]) {
  const numbers = await desk.rows<{ number: string }>(
    `select nextval('session_reference')::text as number from generate_series(1, ?::integer)`,
    [sessions.length],
  );
  return sessions.map((session, at) => ({
    ...session,
    reference: `S-${session.onDay.slice(0, 4)}-${(numbers[at]?.number ?? '').padStart(5, '0')}`,
    state: session.isPast ? 'HELD' : session.isCancelled ? 'CANCELLED' : 'PLANNED',
    version: versions[session.course],
    minutes: demoCourses[session.course]?.minutes ?? 60,
    place: session.mode === 'IN_PERSON' ? 'Example Hall, 1 Sample Street, XX1 1XX' : null,
    link: session.mode === 'ONLINE' ? 'https://meet.example/awareness' : null,
    trainers: [trainers[session.trainer]],
    subject: session.trainer,
    reason: session.isCancelled ? 'The hall is being repaired' : null,
  }));
}
