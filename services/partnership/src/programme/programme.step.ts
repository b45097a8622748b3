import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';
import { programmeTables } from './programme.tables.js';

const changed = [
  'course',
  'session',
  'invitation',
  'booking',
  'evaluation',
  'trainer_calendar',
  'programme_setting',
  'notice',
];
const added = ['course_version', 'session_series'];
const versioned = ['course', 'session', 'booking', 'programme_setting'];

/**
 * What the answers of a session add up to, for whoever may not read one: nothing at all of fewer than asked. Counts
 * of who answered are no secret, since whoever organises chases them.
 */
const evaluationSums = `
create function evaluation_sums(wanted text[], fewest integer)
  returns table (session_id text, moment text, answers integer, sums jsonb) language sql stable
  set search_path = pg_catalog, public set app.roles = 'system'
  as $$ select e.session_id::text, e.moment, count(*)::integer,
      case when count(*) >= greatest(fewest, 3) then (select jsonb_agg(one.aim order by one.at) from (
        select s.at, jsonb_build_object(
          'confidence', round(avg((s.score->>'confidence')::numeric), 1),
          'knowledge', round(avg((s.score->>'knowledge')::numeric), 1)) as aim
        from evaluation f, jsonb_array_elements(f.scores) with ordinality as s(score, at)
        where f.session_id = e.session_id and f.moment = e.moment group by s.at) as one) end
    from evaluation e where e.session_id = any(wanted) group by e.session_id, e.moment $$`;

/** Who has answered, nothing of what: whoever organises chases the others. */
const evaluationAnswered = `
create function evaluation_answered(wanted text) returns table (booking_id text, moment text) language sql stable
  set search_path = pg_catalog, public set app.roles = 'system'
  as $$ select e.booking_id::text, e.moment from evaluation e where e.session_id = wanted $$`;

/** Courses, sessions, who is invited, who books and comes, what they answer, and what is sent about it. */
export const programme: MigrationStep = {
  name: '0007-programme',
  statements: [
    ...programmeTables,
    ...[...changed, ...added, 'session_audience'].map((table) => watchChanges(table)),
    `grant select, insert, update on ${changed.join(', ')} to ${runRole}`,
    // What was taught and what was planned together is added to, never rewritten.
    `grant select, insert on ${added.join(', ')} to ${runRole}`,
    `grant select, insert, update, delete on session_audience to ${runRole}`,
    'create sequence session_reference',
    `grant usage on sequence session_reference to ${runRole}`,
    // A sender who was second is told who was first and what they changed.
    `create policy change_of_programme on audit.change for select
       using (table_name in (${versioned.map((table) => `'${table}'`).join(', ')})
         and (select viewer_is(array['manager', 'organiser', 'rpc'])))`,
    // Nobody is on a list twice, by address or by person, however many links they press at once.
    `create unique index booking_once_by_address on booking (session_id, email)
       where email is not null and state <> 'CANCELLED'`,
    `create unique index booking_once_by_person on booking (session_id, professional_id)
       where professional_id is not null and state <> 'CANCELLED'`,
    `create unique index booking_one_of_a_place on booking (session_id, place)`,
    evaluationSums,
    evaluationAnswered,
  ],
};
