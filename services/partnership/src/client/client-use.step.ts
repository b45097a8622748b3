import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';
import { clientUseTables } from './client-use.table.js';

/** How much connections ask, and how much they may. Counts are watched by nobody: they change all the time. */
export const clientUse: MigrationStep = {
  name: '0021-client-use',
  statements: [
    ...clientUseTables,
    watchChanges('client_limit'),
    `grant select, insert, update on client_use to ${runRole}`,
    `grant select, insert on client_limit to ${runRole}`,
    `create policy change_of_client_limit on audit.change for select
       using (table_name = 'client_limit' and (select viewer_is(array['manager', 'auditor'])))`,
  ],
};
