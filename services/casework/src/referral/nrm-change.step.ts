import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

/** NRM forms that came again with other answers. */
export const nrmChanges: MigrationStep = {
  name: '0052-nrm-changes',
  statements: [
    'create table "nrm_change" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "referral_id" varchar(255) not null, "child_id" varchar(255) not null, "received_at" timestamptz not null, "received_from" varchar(255) not null, "later_referral_id" varchar(255) null, "answers" jsonb not null, "left_as_is" text[] not null default \'{}\', "settled_at" timestamptz null, "settled_by" varchar(255) null, primary key ("id"))',
    'comment on column "nrm_change"."referral_id" is \'personal data: none\'',
    'comment on column "nrm_change"."child_id" is \'personal data: none\'',
    'comment on column "nrm_change"."received_at" is \'personal data: none\'',
    'comment on column "nrm_change"."received_from" is \'personal data: professional\'',
    'comment on column "nrm_change"."later_referral_id" is \'personal data: none\'',
    'comment on column "nrm_change"."answers" is \'personal data: identity\'',
    'comment on column "nrm_change"."left_as_is" is \'personal data: none\'',
    'comment on column "nrm_change"."settled_at" is \'personal data: none\'',
    'comment on column "nrm_change"."settled_by" is \'personal data: professional\'',
    'create index "nrm_change_referral_id_index" on "nrm_change" ("referral_id")',
    'create index "nrm_change_child_id_index" on "nrm_change" ("child_id")',
    'alter table "nrm_change" enable row level security',
    'alter table "nrm_change" force row level security',
    "create policy \"visible\" on \"nrm_change\" using (((select viewer_is(array['manager', 'system'])) or (select viewer_is(array['direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker']))) and exists (select 1 from child c where c.id = child_id)) with check (((select viewer_is(array['manager', 'system'])) or (select viewer_is(array['direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker']))) and exists (select 1 from child c where c.id = child_id))",
    watchChanges('nrm_change', 'child_id'),
    `grant select, insert, update on nrm_change to ${runRole}`,
  ],
};
