import type { MigrationStep } from '@ictg/kit/database';
import { visibleTask } from './task.entity.js';

/** Tasks about no child, and those put to the managers too; and new kinds of task without a change of the table. */
export const tasks: MigrationStep = {
  name: '0007-tasks',
  statements: [
    `alter table task drop constraint task_kind_check, alter column kind type varchar(255), alter column child_id drop not null,
       add column escalated_at timestamptz null`,
    `comment on column task.escalated_at is 'personal data: none'`,
    `create index task_record_id_kind_index on task (record_id, kind)`,
    // However often something is noticed, it is one thing to be done.
    `create unique index task_open_once on task (kind, record_id, coalesce(subject, ''), coalesce(role, '')) where done_at is null and record_id is not null`,
    `alter policy visible on task using (${visibleTask}) with check (${visibleTask})`,
  ],
};
