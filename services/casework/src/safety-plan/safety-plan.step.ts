import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

/** Immediate safety plans. */
export const safetyPlans: MigrationStep = {
  name: '0011-safety-plans',
  statements: [
    'create table "safety_plan" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "reference" varchar(255) not null, "state" text not null, "call_id" varchar(255) null, "child_id" varchar(255) null, "plan_language" text not null, "template_version" varchar(255) not null, "answers" jsonb not null, "written_by_name" varchar(255) not null, "given_at" timestamptz null, "sent_to" varchar(254) null, "link_hash" varchar(255) null, "link_ends_at" timestamptz null, "receipted_at" timestamptz null, "receipt_way" text null, "receipt_note" varchar(200) null, primary key ("id"))',
    'comment on column "safety_plan"."reference" is \'personal data: none\'',
    'comment on column "safety_plan"."state" is \'personal data: none\'',
    'comment on column "safety_plan"."call_id" is \'personal data: none\'',
    'comment on column "safety_plan"."child_id" is \'personal data: none\'',
    'comment on column "safety_plan"."plan_language" is \'personal data: none\'',
    'comment on column "safety_plan"."template_version" is \'personal data: none\'',
    'comment on column "safety_plan"."answers" is \'personal data: sensitive\'',
    'comment on column "safety_plan"."written_by_name" is \'personal data: professional\'',
    'comment on column "safety_plan"."given_at" is \'personal data: none\'',
    'comment on column "safety_plan"."sent_to" is \'personal data: professional\'',
    'comment on column "safety_plan"."link_hash" is \'personal data: none\'',
    'comment on column "safety_plan"."link_ends_at" is \'personal data: none\'',
    'comment on column "safety_plan"."receipted_at" is \'personal data: none\'',
    'comment on column "safety_plan"."receipt_way" is \'personal data: none\'',
    'comment on column "safety_plan"."receipt_note" is \'personal data: professional\'',
    'alter table "safety_plan" add constraint "safety_plan_reference_unique" unique ("reference")',
    'create index "safety_plan_call_id_index" on "safety_plan" ("call_id")',
    'create index "safety_plan_child_id_index" on "safety_plan" ("child_id")',
    'alter table "safety_plan" add constraint "safety_plan_link_hash_unique" unique ("link_hash")',
    "alter table \"safety_plan\" add constraint \"safety_plan_state_check\" check (\"state\" in ('DRAFT', 'GIVEN', 'RECEIPTED', 'REPLACED'))",
    'alter table "safety_plan" add constraint "safety_plan_plan_language_check" check ("plan_language" in (\'ENGLISH\', \'WELSH\'))',
    'alter table "safety_plan" add constraint "safety_plan_receipt_way_check" check ("receipt_way" in (\'LINK\', \'TELEPHONE\'))',
    'alter table "safety_plan" enable row level security',
    'alter table "safety_plan" force row level security',
    "create policy \"visible\" on \"safety_plan\" using ((((select viewer_is(array['manager', 'line', 'system'])) and (child_id is null or exists (select 1 from child c where c.id = child_id))) or ((select viewer_is(array['direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker'])) and exists (select 1 from child c where c.id = child_id)))) with check ((((select viewer_is(array['manager', 'line', 'system'])) and (child_id is null or exists (select 1 from child c where c.id = child_id))) or ((select viewer_is(array['direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker'])) and exists (select 1 from child c where c.id = child_id))))",

    'create sequence safety_plan_reference',
    watchChanges('safety_plan', 'child_id'),
    `grant select, insert, update on safety_plan to ${runRole}`,
    `grant usage on sequence safety_plan_reference to ${runRole}`,
  ],
};
