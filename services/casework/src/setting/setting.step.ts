import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';

const tables = ['guidance_version', 'setting_change'] as const;

/** What the database holds of two-person approval, whoever writes the rows. */
export const settingChanges: MigrationStep = {
  name: '0006-setting-changes',
  statements: [
    ...tables.flatMap((table) => [
      watchChanges(table),
      `alter table ${table} add constraint ${table}_second_person check (state <> 'APPROVED' or
         (approved_by_subject is not null and approved_at is not null and not approved_by_subject = any(contributors)))`,
      `alter table ${table} add constraint ${table}_has_writer check (cardinality(contributors) > 0)`,
    ]),
    `create unique index guidance_version_one_a_day on guidance_version (from_on) where state = 'APPROVED'`,
    `create unique index setting_change_one_a_day on setting_change (kind, from_on) where state = 'APPROVED'`,
    // A sender who was second is told who was first and what they changed.
    `create policy change_of_setting on audit.change for select
       using (table_name in ('guidance_version', 'setting_change') and (select viewer_is(array['manager'])))`,
  ],
};

/** A new kind of setting is a choice of the code, where the list is closed, and no change of the table. */
export const settingKindsByCode: MigrationStep = {
  name: '0009-setting-kinds',
  statements: [
    'alter table setting_change drop constraint setting_change_kind_check, alter column kind type varchar(255)',
  ],
};
