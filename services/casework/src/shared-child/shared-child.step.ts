import type { MigrationStep } from '@ictg/kit/database';
import { sharedChildColumns, sharedMeetings } from './shared-child.vocabulary.js';

const opens = (group: string) => `'${group}' = any(shares)`;
const ofThose = `('RESPONSIBLE', 'MISSING')`;

/**
 * Everything of children that leaves under an agreement leaves through these functions: which children, decided by the
 * agreement's groups and authorities, and which columns, each by its own group. A partner sees no row of any table.
 */
export const sharedChildren: MigrationStep = {
  name: '0033-shared-children',
  statements: [
    `create function shared_children_for_everybody(shares text[], in_areas text[], why text, after_reference text, most integer)
       returns table (${sharedChildColumns})
       language sql stable set search_path = pg_catalog, public set app.roles = 'system'
       as $$
       with candidate as (
         select c.*, l.authority_gss as legal_gss, l.from_on as legal_from
         from child c
         left join lateral (
           select s.authority_gss, s.from_on from legal_status s
           where s.child_id = c.id and s.authority_gss is not null and s.from_on <= london_today()
             and (s.until_on is null or s.until_on >= london_today())
           order by s.from_on desc, s.id desc limit 1) l on true
         where c.restricted_to is null and c.state <> 'SUPERSEDED'
           and c.reference > coalesce(after_reference, '')
           and exists (select from support s where s.child_id = c.id and s.ended_on is null)
           and (c.authority_gss = any(in_areas) or l.authority_gss = any(in_areas))
       ), chosen as (
         select k.*, case
             when why = 'MISSING' then (select max(m.missing_at)::date from missing_episode m
               where m.child_id = k.id and m.back_at is null)
             when why = 'RESPONSIBLE' and k.legal_gss is not null then k.legal_from
             else coalesce(
               (select max(t.moved_on) from support_transfer t
                where t.child_id = k.id and t.to_authority_gss = k.authority_gss),
               (select min(s.opened_at)::date from support s where s.child_id = k.id)) end as since
         from candidate k
         where case why
             when 'RESPONSIBLE' then ${opens('CHILDREN')} and coalesce(k.legal_gss, k.authority_gss) = any(in_areas)
             when 'LIVES_HERE' then ${opens('HOSTED_CHILDREN')} and k.authority_gss = any(in_areas)
               and k.legal_gss is not null and not k.legal_gss = any(in_areas)
             when 'MISSING' then ${opens('MISSING_CHILDREN')} and k.authority_gss = any(in_areas)
               and exists (select from missing_episode m where m.child_id = k.id and m.back_at is null)
             else false end
         order by k.reference limit most
       )
       select k.id::text, k.reference::text, k.since,
         case when ${opens('NAME')} then k.given_names::text end,
         case when ${opens('NAME')} then k.family_name::text end,
         case when ${opens('BIRTH_DATE')} and why in ${ofThose} then k.date_of_birth end,
         case when ${opens('GUARDIAN')} then g.name::text end,
         case when ${opens('GUARDIAN_CONTACT')} and why in ${ofThose} then g.email::text end,
         case when ${opens('GUARDIAN_CONTACT')} and why in ${ofThose} then g.phone::text end,
         case when ${opens('MEETINGS')} and why = 'RESPONSIBLE' then coalesce((
           select jsonb_agg(jsonb_build_object('kind', p.kind, 'at', p.at) order by p.at, p.id)
           from appointment p where p.child_id = k.id and p.state = 'PLANNED' and p.at >= now()
             and p.kind in (${sharedMeetings.map((kind) => `'${kind}'`).join(', ')})), '[]') end,
         case when ${opens('ALERTS')} and why <> 'MISSING' then coalesce((
           select jsonb_agg(jsonb_build_object('kind', a.kind, 'since', a.from_on) order by a.from_on desc, a.id)
           from alert a where a.child_id = k.id and a.ended_on is null and a.kind <> 'THREAT_TO_STAFF'
             and (a.expires_on is null or a.expires_on >= london_today())), '[]') end
       from chosen k
       left join lateral (
         select s.name, s.email, s.phone from allocation a join staff_member s on s.id = a.staff_id
         where a.child_id = k.id and a.until_at is null order by a.from_at desc limit 1) g on true
       order by k.reference $$`,
    `revoke all on function shared_children_for_everybody from public`,
    `create function shared_children(why text, after_reference text, most integer)
       returns table (${sharedChildColumns})
       language plpgsql stable security definer set search_path = pg_catalog, public
       as $$ begin
         if viewer_is(array['partner']) and current_setting('app.door', true) = 'partner' then
           return query select * from shared_children_for_everybody(
             string_to_array(coalesce(current_setting('app.shares', true), ''), ','),
             string_to_array(coalesce(current_setting('app.areas', true), ''), ','),
             why, after_reference, least(most, 101));
         end if;
       end $$`,
    `comment on function shared_children is 'The children that a partner''s agreement opens to it now, and of each what it opens. Nothing without an agreement, and nothing to anybody else.'`,
    `create function agency_looks_for_everybody(for_agency text, as_roles text, before_id bigint, most integer)
       returns table (id bigint, at timestamptz, officer text, record text, fields text[], reference text)
       language sql stable set search_path = pg_catalog, public set app.roles = 'system'
       as $$ select l.id, l.at, l.name::text, l.record::text, l.fields::text[], c.reference::text
         from audit.look l left join child c on c.id = l.child_id
         where l.door = 'partner' and l.agency = for_agency and l.roles = as_roles
           and (before_id is null or l.id < before_id)
         order by l.id desc limit most $$`,
    `revoke all on function agency_looks_for_everybody from public`,
    `create index look_agency on audit.look (agency, id desc) where door = 'partner'`,
    `create function agency_looks(before_id bigint, most integer)
       returns table (id bigint, at timestamptz, officer text, record text, fields text[], reference text)
       language plpgsql stable security definer set search_path = pg_catalog, public
       as $$ begin
         if current_setting('app.door', true) = 'partner' then
           return query select * from agency_looks_for_everybody(
             nullif(current_setting('app.agency', true), ''), current_setting('app.roles', true), before_id, least(most, 101));
         end if;
       end $$`,
    `comment on function agency_looks is 'Who of the viewer''s own agency was shown what of which child: for partners, of themselves.'`,
  ],
};
