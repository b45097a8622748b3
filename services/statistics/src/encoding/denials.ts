import type { MigrationStep } from '@ictg/kit/database';
import { linkRole } from './foundation.js';

/** What owners say is not of one person. It comes and goes with the records that say it. */
export const encodingDenials: MigrationStep = {
  name: '0004-denials',
  statements: [
    'create table "denial" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "source" text not null, "key" varchar(60) not null, "denied_source" text not null, "code" varchar(60) not null, primary key ("id"))',
    'comment on column "denial"."source" is \'personal data: none\'',
    'comment on column "denial"."key" is \'personal data: none\'',
    'comment on column "denial"."denied_source" is \'personal data: none\'',
    'comment on column "denial"."code" is \'personal data: identity\'',
    'alter table "denial" add constraint "denial_source_key_denied_source_code_unique" unique ("source", "key", "denied_source", "code")',
    'alter table "denial" add constraint "denial_source_check" check ("source" in (\'nrm\', \'casework\', \'looked-after\'))',
    'alter table "denial" add constraint "denial_denied_source_check" check ("denied_source" in (\'nrm\', \'casework\', \'looked-after\'))',
    'alter table "denial" enable row level security',
    'alter table "denial" force row level security',
    'create policy "read" on "denial" for select using ((select viewer_is(array[\'system\'])))',
    'create policy "add" on "denial" for insert with check ((select viewer_is(array[\'system\'])))',
    'create policy "remove" on "denial" for delete using ((select viewer_is(array[\'system\'])))',
    `grant select, insert, delete on denial to ${linkRole}`,
  ],
};
