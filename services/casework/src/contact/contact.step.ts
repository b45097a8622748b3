import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';
import { contactTables } from './contact.tables.js';

/** Meetings, calls, letters, visits and notes, each for every child it concerns. */
export const contacts: MigrationStep = {
  name: '0014-contacts',
  statements: [
    ...contactTables,
    watchChanges('contact'),
    watchChanges('contact_child', 'child_id'),
    watchChanges('contact_action', 'child_id'),
    `grant select, insert, update on contact, contact_child, contact_action to ${runRole}`,
    // A contact about children exists for whoever sees one of them, so the children are written first.
    `alter table contact_child add constraint contact_child_of_contact foreign key (contact_id) references contact (id) deferrable initially deferred`,
    `alter table contact_child add constraint contact_child_has_child foreign key (child_id) references child (id)`,
    `alter table contact_action add constraint contact_action_of_contact foreign key (contact_id) references contact (id)`,
    `create index contact_newest on contact (at desc, id desc)`,
    `create index contact_action_open on contact_action (contact_id) where done_at is null`,
    // New ties come with new parts, without a change of the table.
    'alter table child_link drop constraint child_link_kind_check, alter column kind type varchar(255)',
  ],
};
