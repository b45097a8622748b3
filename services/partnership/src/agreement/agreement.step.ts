import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';
import { agreementTable } from './agreement.table.js';

/** Information-sharing agreements, which decide what each partner has of the graph. */
export const agreements: MigrationStep = {
  name: '0012-agreements',
  statements: [
    'create sequence agreement_reference',
    ...agreementTable,
    watchChanges('agreement'),
    `grant select, insert, update on agreement to ${runRole}`,
    `grant usage on sequence agreement_reference to ${runRole}`,
    // One that others changed meanwhile says who; whoever keeps agreements may read how each came about.
    `create policy change_of_agreement on audit.change for select
       using (table_name = 'agreement' and (select viewer_is(array['manager'])))`,
  ],
};
