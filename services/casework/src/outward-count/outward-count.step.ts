import type { MigrationStep } from '@ictg/kit/database';

/**
 * How much there is between us and an agency: a number, for people who may see none of the records that are counted.
 * The function gives numbers to those who work with agencies, and nothing to anybody else.
 */
export const outwardCounts: MigrationStep = {
  name: '0030-outward-counts',
  statements: [
    `create index consultation_agency on consultation (agency_id) where agency_id is not null`,
    `create function agency_counts_for_everybody(ids text[])
       returns table (agency_id text, consultations integer, calls integer, advice integer)
       language sql stable set search_path = pg_catalog, public set app.roles = 'system'
       as $$ select one,
           (select count(*)::integer from consultation c where c.agency_id = one),
           (select count(*)::integer from call k where k.agency_id = one),
           (select count(*)::integer from advice v where v.agency_id = one)
         from unnest(ids) as one $$`,
    `revoke all on function agency_counts_for_everybody from public`,
    `create function agency_counts(ids text[])
       returns table (agency_id text, consultations integer, calls integer, advice integer)
       language plpgsql stable security definer set search_path = pg_catalog, public
       as $$ begin
         if viewer_is(array['manager', 'organiser', 'rpc', 'direct-worker', 'regional-practitioner', 'post-18-worker']) then
           return query select * from agency_counts_for_everybody(ids);
         end if;
       end $$`,
    `comment on function agency_counts is 'How many consultations, calls and pieces of advice there were with each agency: numbers, and nothing of any child.'`,
  ],
};
