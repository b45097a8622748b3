import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

/**
 * What an agency was asked to do, at its own door: of its agency in our directory, while it waits for an answer. Nothing
 * of section 45 or of asylum, and nothing of a child who is restricted.
 */
export const followUps: MigrationStep = {
  name: '0082-follow-ups',
  statements: [
    `create function own_follow_ups(wanted_id text, after_day date, after_id text, most integer) returns table
         (id text, version integer, child_id text, child_reference text, kind text, topic text, asked_text text,
          asked_person text, asked_on date, due_on date)
       language sql stable set search_path = pg_catalog, public set app.roles = 'system'
       as $$
         select v.id::text, v.version, c.id::text, c.reference::text, v.kind, v.topic, v.text, v.person_name::text,
           v.given_on, v.due_on
         from advice v left join child c on c.id = v.child_id
         where current_setting('app.door', true) = 'partner'
           and 'FOLLOW_UPS' = any(string_to_array(coalesce(current_setting('app.shares', true), ''), ','))
           and v.agency_id = 'agy_' || left(encode(sha256(convert_to(
             'directory authority ' || nullif(current_setting('app.agency', true), ''), 'UTF8')), 'hex'), 32)
           and v.state = 'AWAITING_ANSWER' and v.topic not in ('SECTION_45', 'IMMIGRATION')
           and (v.child_id is null or (c.id is not null and c.restricted_to is null))
           and (wanted_id is null or v.id = wanted_id)
           and (after_day is null or (v.due_on, v.id) > (after_day, after_id))
         order by v.due_on, v.id limit least(most, 101)
       $$`,
    `comment on function own_follow_ups is 'What the council of a partner was asked to do and has not answered, as far as its agreement says. Nothing without one.'`,
    `grant execute on function own_follow_ups to ${runRole}`,
  ],
};
