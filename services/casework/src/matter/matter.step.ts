import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';
import { matterTables } from './matter.tables.js';

/** What nobody here gives, and what the service itself must answer for. */
export const gapsAndMatters: MigrationStep = {
  name: '0015-gaps-and-matters',
  statements: [
    ...matterTables,
    watchChanges('local_gap', 'child_id'),
    // Not under the child: a guardian reads the child's log, and the complaint may be about that guardian.
    watchChanges('matter'),
    `grant select, insert, update on local_gap, matter to ${runRole}`,
    'create sequence matter_reference',
    `grant usage on sequence matter_reference to ${runRole}`,
    `alter table local_gap add constraint local_gap_has_child foreign key (child_id) references child (id)`,
    `alter table matter add constraint matter_has_child foreign key (child_id) references child (id)`,
    `create index local_gap_oldest on local_gap (since_on, id)`,
  ],
};
