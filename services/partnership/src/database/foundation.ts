import { auditFoundation } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';

/** The role that this service works as at run time. It owns nothing. */
export const runRole = 'ictg_partnership_run';

/** What the tables and their policies stand on, and so comes before them. */
export const foundation: MigrationStep = {
  name: '0001-foundation',
  statements: [
    'create extension if not exists unaccent',
    ...auditFoundation(runRole),
    `create function plain_name(name text) returns text language sql immutable parallel safe
       set search_path = public, pg_catalog
       as $$ select trim(regexp_replace(lower(unaccent(replace(coalesce(name, ''), '&', ' and '))),
         '[^a-z0-9]+', ' ', 'g')) $$`,
    `comment on function plain_name is 'A name in lower case without accents, apostrophes or dashes.'`,
  ],
};
