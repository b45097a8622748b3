import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { loadedRights } from '@ictg/kit/load';
import { runRole } from './foundation.js';

/** What is watched, and who may do what with which table. */
export const rights: MigrationStep = {
  name: '0003-rights',
  statements: [
    ...['child_in_care', 'care_episode'].map((table) => watchChanges(table, '', 'sealed')),
    `grant select, insert, update on all tables in schema public to ${runRole}`,
    loadedRights(runRole),
    `revoke all on mikro_orm_migrations from ${runRole}`,
    `create index child_in_care_openings on child_in_care using gin (openings)`,
  ],
};
