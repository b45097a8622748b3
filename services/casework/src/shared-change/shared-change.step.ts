import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';
import { sharedChildColumns, shareReasons } from '../shared-child/shared-child.vocabulary.js';
import { sharedChangeTables } from './shared-change.tables.js';

const fingerprint = (...columns: readonly string[]) =>
  `encode(sha256(convert_to(jsonb_build_array(${columns.map((column) => `s.${column}`).join(', ')})::text, 'UTF8')), 'hex')`;

/** The sequence is drawn under the partner's lock, which is held until the commit: no later number is seen before it. */
const told = (
  rows: string,
) => `insert into shared_change as t (agency, reason, reference, kind, child_id, sequence, at)
  select partner, why, r.reference, r.kind, r.child_id, nextval('shared_change_sequence'), clock_timestamp()
  from (${rows}) r
  on conflict (agency, reason, reference, kind) do update
    set child_id = excluded.child_id, sequence = excluded.sequence, at = excluded.at`;

const differs = (part: string) => `d.${part} is distinct from b.${part}`;

/**
 * What a partner is shown is noted as it is shown, the same whether it asks for children or for changes. So a reader
 * who re-reads what has changed is never left with anything that is not the last: every state that it was shown is
 * one that the next difference is measured from.
 */
export const sharedChanges: MigrationStep = {
  name: '0075-shared-changes',
  statements: [
    'create sequence shared_change_sequence',
    ...sharedChangeTables,
    watchChanges('change_mail'),
    `grant select, insert, update, delete on change_mail to ${runRole}`,
    `grant select on shown_child to ${runRole}`,
    `create function show_children(partner text, shares text[], in_areas text[], why text, after_reference text, most integer)
       returns table (${sharedChildColumns})
       language plpgsql set search_path = pg_catalog, public set app.roles = 'system'
       as $$
       #variable_conflict use_column
       begin
         perform pg_advisory_xact_lock(hashtextextended('shared_change ' || partner, 0));
         return query with shown as materialized (
           select * from shared_children_for_everybody(shares, in_areas, why, after_reference, most)
         ), before as materialized (
           select * from shown_child n where n.agency = partner and n.reason = why
             and n.reference > coalesce(after_reference, '')
             and (most is null or (select count(*) from shown) < most
               or n.reference <= (select max(s.reference) from shown s))
         ), digested as (
           select s.child_id, s.reference, ${fingerprint('since', 'given_names', 'family_name', 'date_of_birth')} as child,
             ${fingerprint('guardian_name', 'guardian_email', 'guardian_phone')} as guardian,
             ${fingerprint('meetings')} as meetings, ${fingerprint('alerts')} as alerts
           from shown s
         ), difference as (
           select d.child_id, d.reference, k.kind
           from digested d left join before b on b.reference = d.reference,
             lateral (values ('SHARED', b.reference is null),
               ('CHILD', b.reference is not null and ${differs('child')}),
               ('GUARDIAN', b.reference is not null and ${differs('guardian')}),
               ('MEETINGS', b.reference is not null and ${differs('meetings')}),
               ('ALERTS', b.reference is not null and ${differs('alerts')})) k(kind, holds)
           where k.holds
         ), gone as (
           delete from shown_child n using before b
           where n.agency = partner and n.reason = why and n.reference = b.reference
             and not exists (select from shown s where s.reference = b.reference)
           returning n.reference
         ), noted as (
           insert into shown_child as n (agency, reason, reference, child, guardian, meetings, alerts)
           select partner, why, d.reference, d.child, d.guardian, d.meetings, d.alerts from digested d
           where exists (select from difference f where f.reference = d.reference)
           on conflict (agency, reason, reference) do update set child = excluded.child,
             guardian = excluded.guardian, meetings = excluded.meetings, alerts = excluded.alerts
         ), told as (
           ${told(`select f.child_id, f.reference, f.kind from difference f union all
             select c.id, g.reference, 'NO_LONGER_SHARED' from gone g join child c on c.reference = g.reference
             order by 2, 3`)}
         )
         select s.* from shown s order by s.reference;
       end $$`,
    `revoke all on function show_children from public`,
    `create function show_all_children(partner text, shares text[], in_areas text[]) returns void
       language plpgsql set search_path = pg_catalog, public
       as $$ declare reason text; begin
         foreach reason in array array[${shareReasons.map((reason) => `'${reason}'`).join(', ')}] loop
           perform from show_children(partner, shares, in_areas, reason, null, null);
         end loop;
       end $$`,
    `revoke all on function show_all_children from public`,
    'drop function shared_children(text, text, integer)',
    `create function shared_children(why text, after_reference text, most integer, wanted text[])
       returns table (${sharedChildColumns})
       language plpgsql volatile security definer set search_path = pg_catalog, public
       as $$
       #variable_conflict use_column
       begin
         if viewer_is(array['partner']) and current_setting('app.door', true) = 'partner'
             and current_setting('app.agency', true) <> '' then
           return query select s.* from show_children(current_setting('app.agency'),
             string_to_array(coalesce(current_setting('app.shares', true), ''), ','),
             string_to_array(coalesce(current_setting('app.areas', true), ''), ','),
             why, case when wanted is null then after_reference end, case when wanted is null then least(most, 101) end) s
           where wanted is null or (s.reference = any(wanted) and s.reference > coalesce(after_reference, ''))
           order by s.reference limit least(most, 101);
         end if;
       end $$`,
    `comment on function shared_children is 'The children that a partner''s agreement opens to it now, and of each what it opens. Nothing without an agreement, and nothing to anybody else.'`,
    `create function shared_changes_for_everybody(partner text, after_sequence bigint, most integer)
       returns table (sequence bigint, at timestamptz, kind text, reason text, reference text, child_id text)
       language sql stable set search_path = pg_catalog, public set app.roles = 'system'
       as $$ select t.sequence, t.at, t.kind::text, t.reason::text, t.reference::text, t.child_id::text
         from shared_change t
         where t.agency = partner and t.sequence > after_sequence
           and (t.kind = 'NO_LONGER_SHARED') <> exists (select from shown_child n
             where n.agency = partner and n.reason = t.reason and n.reference = t.reference)
         order by t.sequence limit most $$`,
    `revoke all on function shared_changes_for_everybody from public`,
    `create function shared_changes(after_sequence bigint, most integer)
       returns table (sequence bigint, at timestamptz, kind text, reason text, reference text, child_id text)
       language plpgsql volatile security definer set search_path = pg_catalog, public
       as $$ declare
         partner constant text := nullif(current_setting('app.agency', true), '');
         shares constant text[] := string_to_array(coalesce(current_setting('app.shares', true), ''), ',');
       begin
         if viewer_is(array['partner']) and current_setting('app.door', true) = 'partner' and partner is not null
             and shares && array['CHILDREN', 'HOSTED_CHILDREN', 'MISSING_CHILDREN'] then
           perform show_all_children(partner, shares, string_to_array(coalesce(current_setting('app.areas', true), ''), ','));
           return query select * from shared_changes_for_everybody(partner, after_sequence, least(most, 101));
         end if;
       end $$`,
    `comment on function shared_changes is 'What has changed of the children that a partner''s agreement opens to it now, in the order of commit. Nothing without an agreement, and nothing to anybody else.'`,
    `create function shared_changes_since(partner text, moment timestamptz) returns integer
       language plpgsql stable security definer set search_path = pg_catalog, public
       as $$ begin
         return (select count(*) from shared_changes_for_everybody(partner, 0, null) c
           where c.at > moment and viewer_is(array['system']));
       end $$`,
    `comment on function shared_changes_since is 'How many changes a partner has been shown since a moment; for our own processes.'`,
    `create function note_shared_changes(partner text, shares text[], in_areas text[]) returns void
       language plpgsql security definer set search_path = pg_catalog, public
       as $$ begin
         if viewer_is(array['system']) then perform show_all_children(partner, shares, in_areas); end if;
       end $$`,
    `comment on function note_shared_changes is 'Notes what is shown to a partner now, so that each change has its time though nobody asks; for our own processes.'`,
  ],
};
