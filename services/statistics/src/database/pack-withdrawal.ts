import type { MigrationStep } from '@ictg/kit/database';

/** A published pack may be withdrawn: it stays where it is, marked, with the one that replaces it. */
export const packWithdrawal: MigrationStep = {
  name: '0009-pack-withdrawal',
  statements: [
    'alter table "publication_pack" add column "withdrawn_at" timestamptz null, add column "withdrawn_by" varchar(200) null, add column "withdrawn_reason" text null, add column "replaced_by_id" varchar(255) null',
    'comment on column "publication_pack"."withdrawn_at" is \'personal data: none\'',
    'comment on column "publication_pack"."withdrawn_by" is \'personal data: professional\'',
    'comment on column "publication_pack"."withdrawn_reason" is \'personal data: none\'',
    'comment on column "publication_pack"."replaced_by_id" is \'personal data: none\'',
    'alter table "publication_pack" add constraint "publication_pack_replaced_by" foreign key ("replaced_by_id") references "publication_pack" ("id")',
    'alter table "publication_pack" drop constraint "publication_pack_state_check"',
    "alter table \"publication_pack\" add constraint \"publication_pack_state_check\" check (\"state\" in ('DRAFTED', 'SIGNED_ONCE', 'PUBLISHED', 'WITHDRAWN'))",
    'drop policy "read" on "publication_pack"',
    "create policy \"read\" on \"publication_pack\" for select using (((select viewer_is(array['manager'])) or (state in ('PUBLISHED', 'WITHDRAWN') and ((select viewer_is(array['analyst', 'manager', 'contract-manager'])) or (select viewer_is(array['system']))))))",
  ],
};
