import type { MigrationStep } from '@ictg/kit/database';

/** A partner reads who of its people is in our directory and where they were trained, and says who is still there. */
export const ownTeams: MigrationStep = {
  name: '0013-own-teams',
  statements: [
    `create function session_is_for_own_agency(wanted text) returns boolean language sql stable
       set search_path = pg_catalog, public set app.roles = 'system'
       as $$ select exists (
         select 1 from agency a where coalesce(a.gss_code, a.police_force_code) = nullif(current_setting('app.agency', true), '')
           and (exists (select 1 from session_audience x where x.session_id = wanted and x.agency_id = a.id)
             or exists (select 1 from booking b join team t on t.id = b.team_id
               where b.session_id = wanted and t.agency_id = a.id))) $$`,
    'drop policy "read" on "course"',
    "create policy \"read\" on \"course\" for select using (((select viewer_is(array['manager', 'organiser', 'line', 'direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker', 'steward', 'adjudicator', 'auditor', 'partner'])) or (select viewer_is(array['system']))))",
    'drop policy "read" on "course_version"',
    "create policy \"read\" on \"course_version\" for select using (((select viewer_is(array['manager', 'organiser', 'line', 'direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker', 'steward', 'adjudicator', 'auditor', 'partner'])) or (select viewer_is(array['system']))))",
    'drop policy "read" on "professional"',
    "create policy \"read\" on \"professional\" for select using (((select viewer_is(array['manager', 'organiser', 'line', 'direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker', 'auditor'])) or (select viewer_is(array['system'])) or ((select viewer_is(array['partner'])) and exists (select 1 from post h where h.professional_id = professional.id))))",
    'drop policy "read" on "programme_setting"',
    "create policy \"read\" on \"programme_setting\" for select using (((select viewer_is(array['manager', 'organiser', 'line', 'direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker', 'steward', 'adjudicator', 'auditor', 'partner'])) or (select viewer_is(array['system']))))",
    'drop policy "read" on "session"',
    "create policy \"read\" on \"session\" for select using ((((select viewer_is(array['manager', 'organiser', 'line', 'direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker', 'steward', 'adjudicator', 'auditor'])) or (select viewer_is(array['system']))) or ((select viewer_is(array['partner'])) and session_is_for_own_agency(id))))",
    'drop policy "read" on "session_audience"',
    "create policy \"read\" on \"session_audience\" for select using ((((select viewer_is(array['manager', 'organiser', 'line', 'direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker', 'steward', 'adjudicator', 'auditor'])) or (select viewer_is(array['system']))) or ((select viewer_is(array['partner'])) and exists (select 1 from agency a where a.id = agency_id))))",
    'drop policy "change" on "post"',
    "create policy \"change\" on \"post\" for update using ((((select viewer_is(array['manager', 'organiser', 'rpc'])) or (select viewer_is(array['system']))) or ((select viewer_is(array['partner'])) and exists (select 1 from team t where t.id = team_id)))) with check ((((select viewer_is(array['manager', 'organiser', 'rpc'])) or (select viewer_is(array['system']))) or ((select viewer_is(array['partner'])) and exists (select 1 from team t where t.id = team_id))))",
    'drop policy "read" on "post"',
    "create policy \"read\" on \"post\" for select using (((select viewer_is(array['manager', 'organiser', 'line', 'direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker', 'auditor'])) or (select viewer_is(array['system'])) or ((select viewer_is(array['partner'])) and exists (select 1 from team t where t.id = team_id))))",
    'drop policy "read" on "booking"',
    "create policy \"read\" on \"booking\" for select using ((((select viewer_is(array['manager', 'organiser', 'rpc'])) or (select viewer_is(array['system']))) or (((select viewer_is(array['partner'])) and exists (select 1 from team t where t.id = team_id)) or ((select viewer_is(array['partner'])) and exists (select 1 from professional q where q.id = professional_id)))))",
    `create policy change_of_own_people on audit.change for select
       using (table_name = 'post' and (select viewer_is(array['partner'])) and exists (select 1 from post h where h.id = row_id))`,
    // It says that somebody is there or has left, and changes nothing else of a post.
    `create function partner_only_confirms() returns trigger language plpgsql set search_path = pg_catalog, public as $$
     declare told text[] := array['until_on', 'left_known_by', 'confirmed_on', 'confirmed_by', 'doubted_on', 'version'];
     begin
       if viewer_is(array['partner']) and (to_jsonb(new) - told) is distinct from (to_jsonb(old) - told) then
         raise exception 'A partner may say who is still there, and change nothing else.' using errcode = '42501';
       end if;
       return new;
     end $$`,
    `create trigger b_partner_only_confirms before update on post
       for each row execute function partner_only_confirms()`,
  ],
};
