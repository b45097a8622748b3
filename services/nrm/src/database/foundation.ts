import { auditFoundation } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';

/** The role that this service works as at run time. It owns nothing. */
export const runRole = 'ictg_nrm_run';

/** What the tables and their policies stand on, and so comes before them. */
export const foundation: MigrationStep = {
  name: '0001-foundation',
  statements: [
    ...auditFoundation(runRole),
    // Written so that PostgreSQL sees through it and takes the index: it must stay one expression of SQL.
    `create function opens(openings text[]) returns boolean language sql stable parallel safe
       as $$ select openings && string_to_array(current_setting('app.openings', true), ',') $$`,
    `comment on function opens is 'Whether this transaction has brought one of the openings: what the other owner knows of its own child, sealed.'`,
  ],
};
