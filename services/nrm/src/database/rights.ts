import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { loadedRights } from '@ictg/kit/load';
import { runRole } from './foundation.js';

/** What is watched, and who may do what with which table. */
export const rights: MigrationStep = {
  name: '0003-rights',
  statements: [
    ...['nrm_referral', 'decision'].map((table) => watchChanges(table, '', 'sealed')),
    `grant select, insert, update on all tables in schema public to ${runRole}`,
    loadedRights(runRole),
    `revoke all on mikro_orm_migrations from ${runRole}`,
    `create index nrm_referral_openings on nrm_referral using gin (openings)`,
  ],
};
