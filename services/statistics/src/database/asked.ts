import type { MigrationStep } from '@ictg/kit/database';

/** Who asked is told to information governance by name, and a question that was refused is noted as well. */
export const asked: MigrationStep = {
  name: '0010-asked',
  statements: [
    `alter table "statistics_access" add column "name" varchar(200) not null default '', add column "roles" varchar(200) not null default '', add column "agency" varchar(200) null, add column "refusal" text null`,
    `comment on column "statistics_access"."name" is 'personal data: professional'`,
    ...['roles', 'agency', 'refusal'].map(
      (column) => `comment on column "statistics_access"."${column}" is 'personal data: none'`,
    ),
    'drop policy "add" on "statistics_access"',
    "create policy \"add\" on \"statistics_access\" for insert with check ((((select viewer_is(array['analyst', 'manager', 'contract-manager'])) or (select viewer_is(array['system']))) or (refusal is not null and figures = 0)))",
  ],
};
