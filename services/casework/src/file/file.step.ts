import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

/** What is known of files; what they hold lies outside the database. */
export const files: MigrationStep = {
  name: '0051-files',
  statements: [
    'create table "stored_file" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "referral_id" varchar(255) null, "child_id" varchar(255) null, "name" varchar(200) not null, "media_type" varchar(100) not null, "bytes" int not null, "sha256" varchar(64) not null, "uploaded_by" varchar(255) not null, "uploaded_by_name" varchar(255) not null, "scan" text not null default \'NOT_SCANNED\', "scanned_at" timestamptz null, "destroyed_at" timestamptz null, primary key ("id"))',
    'comment on column "stored_file"."referral_id" is \'personal data: none\'',
    'comment on column "stored_file"."child_id" is \'personal data: none\'',
    'comment on column "stored_file"."name" is \'personal data: identity\'',
    'comment on column "stored_file"."media_type" is \'personal data: none\'',
    'comment on column "stored_file"."bytes" is \'personal data: none\'',
    'comment on column "stored_file"."sha256" is \'personal data: none\'',
    'comment on column "stored_file"."uploaded_by" is \'personal data: professional\'',
    'comment on column "stored_file"."uploaded_by_name" is \'personal data: professional\'',
    'comment on column "stored_file"."scan" is \'personal data: none\'',
    'comment on column "stored_file"."scanned_at" is \'personal data: none\'',
    'comment on column "stored_file"."destroyed_at" is \'personal data: none\'',
    'create index "stored_file_referral_id_index" on "stored_file" ("referral_id")',
    'create index "stored_file_child_id_index" on "stored_file" ("child_id")',
    'alter table "stored_file" add constraint "stored_file_scan_check" check ("scan" in (\'NOT_SCANNED\', \'CLEAN\', \'INFECTED\'))',
    'alter table "stored_file" enable row level security',
    'alter table "stored_file" force row level security',
    "create policy \"visible\" on \"stored_file\" using ((select viewer_is(array['system'])) or (child_id is not null and ((select viewer_is(array['manager', 'system'])) or (select viewer_is(array['direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker']))) and exists (select 1 from child c where c.id = child_id)) or (child_id is null and uploaded_by = (select nullif(current_setting('app.subject', true), '')))) with check ((select viewer_is(array['system'])) or (child_id is not null and ((select viewer_is(array['manager', 'system'])) or (select viewer_is(array['direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker']))) and exists (select 1 from child c where c.id = child_id)) or (child_id is null and uploaded_by = (select nullif(current_setting('app.subject', true), ''))))",
    watchChanges('stored_file', 'child_id'),
    `grant select, insert, update on stored_file to ${runRole}`,
  ],
};
