import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';
import { clientTable } from './client.table.js';

/** Connections of partners. */
export const clients: MigrationStep = {
  name: '0020-clients',
  statements: [
    ...clientTable,
    watchChanges('partner_client'),
    `grant select, insert, update on partner_client to ${runRole}`,
    `create policy change_of_partner_client on audit.change for select
       using (table_name = 'partner_client' and (select viewer_is(array['manager', 'auditor'])))`,
    // Whether an id or a key is taken is asked of every partner's rows; which partner has it, nobody is told.
    `create function client_id_taken(wanted text) returns boolean language sql stable
       set search_path = pg_catalog, public set app.roles = 'system'
       as $$ select exists (select from partner_client where client_id = wanted) $$`,
    `create function client_key_taken(wanted text) returns boolean language sql stable
       set search_path = pg_catalog, public set app.roles = 'system'
       as $$ select exists (select from partner_client, jsonb_array_elements(keys) k
         where k ->> 'thumbprint' = wanted) $$`,
  ],
};
