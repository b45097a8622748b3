import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from './foundation.js';

/** What is watched, and who may do what with which table. */
export const rights: MigrationStep = {
  name: '0003-rights',
  statements: [
    watchChanges('agency'),
    // A sender is told who was first and what they changed; values of rows of other services are not here.
    `create policy change_own_table on audit.change for select
       using (table_name = 'agency' and (select viewer_is(array['manager', 'organiser'])))`,
    `grant select, insert, update on all tables in schema public to ${runRole}`,
    `revoke all on mikro_orm_migrations from ${runRole}`,
    `create index agency_name on agency (name, id)`,
    // Two organisations of one name and kind are one, however the name is written.
    `create unique index agency_one_of_name on agency (kind, plain_name(name)) where closed_on is null`,
  ],
};
