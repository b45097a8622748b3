import { londonInstant, type Day } from '@ictg/kit/calendar';
import { newId, type Desk } from '@ictg/kit/database';
import { firstSessions } from '@ictg/kit/demo';

const place = 'First years of the service';
const minutes = 90;

/** One in so many of those who had booked did not come. */
const absentOneIn = 6;

/**
 * Sessions that the councils of the early sites had from 2017 to 2019: so that it can be told what came of them. Of
 * councils whose people are known it is written down who was there. What is there already stays as it is.
 */
export async function fillFirstSessions(desk: Desk, worldDate: Day): Promise<number> {
  const [known] = await desk.rows('select 1 from session where place = ?', [place]);
  if (known) return 0;
  const versions = await desk.rows<{ id: string }>(
    'select id from course_version order by course_id, number',
  );
  if (versions.length === 0) return 0;
  const sessions = firstSessions
    .filter(({ on }) => on < worldDate)
    .map(({ authority, on }, at) => ({
      id: newId('ses'),
      reference: `S-${on.slice(0, 4)}-8${String(at).padStart(4, '0')}`,
      version: versions[at % versions.length]?.id,
      authority,
      on,
      startsAt: londonInstant(on, at % 2 === 0 ? '10:00' : '14:00'),
      time: at % 2 === 0 ? '10:00' : '14:00',
      mode: at % 4 === 3 ? 'ONLINE' : 'IN_PERSON',
      language: authority.startsWith('W') && at % 3 === 0 ? 'BOTH' : 'ENGLISH',
    }));
  const told = [JSON.stringify(sessions)];
  await desk.rows(
    `insert into session (id, created_at, reference, state, course_version_id, on_day, starts_at_time, minutes, starts_at,
       ends_at, mode, place, link, capacity, language, gss_code, trainers, trainer_subjects, planned_by, sequence, held_at)
     select n->>'id', (n->>'startsAt')::timestamptz - interval '40 days', n->>'reference', 'HELD', n->>'version',
       (n->>'on')::date, n->>'time', ${String(minutes)}, (n->>'startsAt')::timestamptz,
       (n->>'startsAt')::timestamptz + interval '${String(minutes)} minutes', n->>'mode', '${place}',
       case when n->>'mode' = 'ONLINE' then 'https://meet.example/first' end, 40, n->>'language', n->>'authority',
       '[{"subject": "organiser", "name": "Owen Example"}]', array['organiser'], 'organiser', 0,
       (n->>'startsAt')::timestamptz + interval '3 hours'
     from jsonb_array_elements(?::jsonb) as n`,
    told,
  );
  const there = await desk.rows<{ session: string }>(
    `select n->>'id' as session, p.id as person, h.team_id as team, p.name, p.work_email as email
     from jsonb_array_elements(?::jsonb) as n join team t on t.gss_code = n->>'authority'
     join post h on h.team_id = t.id join professional p on p.id = h.professional_id
     where p.work_email is not null order by n->>'on', session, h.id`,
    told,
  );
  await desk.rows(
    `insert into booking (id, created_at, session_id, place, state, origin, professional_id, team_id, name, email, language,
       attendance, marked_at, marked_by)
     select n->>'id', now(), n->>'session', (n->>'place')::integer, 'BOOKED', 'LINK', n->>'person', n->>'team',
       n->>'name', n->>'email', 'ENGLISH', n->>'attendance', now(), 'organiser'
     from jsonb_array_elements(?::jsonb) as n on conflict do nothing`,
    [
      JSON.stringify(
        there.map((one, at) => ({
          ...one,
          id: newId('bkg'),
          place: at + 1,
          attendance: at % absentOneIn === 0 ? 'DID_NOT_COME' : 'CAME',
        })),
      ),
    ],
  );
  return sessions.length;
}
