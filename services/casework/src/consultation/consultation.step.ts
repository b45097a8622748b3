import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';
import { consultationTables } from './consultation.tables.js';

/** Consultations, what was advised in them, and what became of it. */
export const consultations: MigrationStep = {
  name: '0013-consultations',
  statements: [
    ...consultationTables,
    watchChanges('consultation', 'child_id'),
    watchChanges('advice', 'child_id'),
    watchChanges('consultation_tie', 'child_id'),
    watchChanges('nrm_review'),
    `grant select, insert, update on consultation, advice to ${runRole}`,
    // Provenance and reviews are added to, never rewritten.
    `grant select, insert on consultation_tie, nrm_review to ${runRole}`,
    'create sequence consultation_reference',
    `grant usage on sequence consultation_reference to ${runRole}`,
    `alter table consultation add constraint consultation_linked_to_a_child check ((situation = 'LINKED') = (child_id is not null))`,
    `alter table consultation add constraint consultation_has_child foreign key (child_id) references child (id)`,
    `alter table advice add constraint advice_has_child foreign key (child_id) references child (id)`,
    `alter table advice add constraint advice_answered_or_not check ((answer is null) = (answered_on is null))`,
    `create index advice_due on advice (due_on, id)`,
    `create index advice_newest on advice (given_on desc, id desc)`,
  ],
};
