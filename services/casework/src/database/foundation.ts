import { auditFoundation } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';

/** The role that this service works as at run time. It owns nothing. */
export const runRole = 'ictg_casework_run';

/** What the tables and their policies stand on, and so comes before them. */
export const foundation: MigrationStep = {
  name: '0001-foundation',
  statements: [
    'create extension if not exists unaccent',
    'create extension if not exists fuzzystrmatch',
    'create extension if not exists pg_trgm',
    ...auditFoundation(runRole),
    `create function london_today() returns date language sql stable parallel safe set search_path = pg_catalog
       as $$ select (now() at time zone 'Europe/London')::date $$`,
    `comment on function london_today is 'The day that it is where the service works; the server itself keeps UTC.'`,
    // Plans of its own language are checked when they run, so that it may name a table that comes later.
    `create function acts_for() returns text[] language plpgsql stable set search_path = pg_catalog, public as $$
     begin
       return array[nullif(current_setting('app.subject', true), '')] || array(
         select l.subject from leave l
         where l.cover_subject = nullif(current_setting('app.subject', true), '')
           and london_today() between l.from_on and l.until_on);
     end $$`,
    `comment on function acts_for is 'The viewer and the colleagues whom they cover for today.'`,
    'create sequence child_reference',
    'create sequence referral_reference',
  ],
};
