import { runRole } from './foundation.js';
/** Who was told which figures: lines are added and never changed. */
export const access = {
  name: '0004-access',
  statements: [
    'create table "statistics_access" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "subject" varchar(200) not null, "door" varchar(20) not null, "snapshot_id" varchar(64) not null, "question" jsonb not null, "figures" int not null, primary key ("id"))',
    'comment on column "statistics_access"."subject" is \'personal data: professional\'',
    ...['door', 'snapshot_id', 'question', 'figures'].map(
      (column) => `comment on column "statistics_access"."${column}" is 'personal data: none'`,
    ),
    'create index "statistics_access_created_at_id_index" on "statistics_access" ("created_at", "id")',
    'alter table "statistics_access" enable row level security',
    'alter table "statistics_access" force row level security',
    'create policy "read" on "statistics_access" for select using ((select viewer_is(array[\'auditor\'])))',
    "create policy \"add\" on \"statistics_access\" for insert with check (((select viewer_is(array['analyst', 'manager', 'contract-manager'])) or (select viewer_is(array['system']))))",
    `grant select, insert on statistics_access to ${runRole}`,
  ],
};
//# sourceMappingURL=access.js.map
