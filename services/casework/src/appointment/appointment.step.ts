import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

/** Meetings and hearings that are to come, for the calendar. */
export const appointments: MigrationStep = {
  name: '0051-appointments',
  statements: [
    'create table "appointment" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "child_id" varchar(255) not null, "state" text not null, "kind" text not null, "at" timestamptz not null, "note" varchar(500) null, "owner_subject" varchar(255) not null, "owner" varchar(255) not null, "outcome" text null, primary key ("id"))',
    `comment on column "appointment"."state" is 'personal data: none'`,
    `comment on column "appointment"."kind" is 'personal data: sensitive'`,
    `comment on column "appointment"."at" is 'personal data: none'`,
    `comment on column "appointment"."note" is 'personal data: sensitive'`,
    `comment on column "appointment"."owner_subject" is 'personal data: professional'`,
    `comment on column "appointment"."owner" is 'personal data: professional'`,
    `comment on column "appointment"."outcome" is 'personal data: sensitive'`,
    'create index "appointment_child_id_index" on "appointment" ("child_id")',
    'create index "appointment_at_id_index" on "appointment" ("at", "id")',
    'alter table "appointment" add constraint "appointment_child_id_foreign" foreign key ("child_id") references "child" ("id")',
    `alter table "appointment" add constraint "appointment_state_check" check ("state" in ('PLANNED', 'HELD', 'CALLED_OFF'))`,
    `alter table "appointment" add constraint "appointment_kind_check" check ("kind" in ('STRATEGY_DISCUSSION', 'CHILD_PROTECTION_CONFERENCE', 'LOOKED_AFTER_REVIEW', 'PATHWAY_REVIEW', 'PROFESSIONALS_MEETING', 'COURT', 'HOME_OFFICE_INTERVIEW', 'SOLICITOR', 'HEALTH', 'OTHER'))`,
    'alter table "appointment" enable row level security',
    'alter table "appointment" force row level security',
    `create policy "visible" on "appointment" using (((select viewer_is(array['manager', 'system'])) or (select viewer_is(array['direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker']))) and exists (select 1 from child c where c.id = child_id)) with check (((select viewer_is(array['manager', 'system'])) or (select viewer_is(array['direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker']))) and exists (select 1 from child c where c.id = child_id))`,
    watchChanges('appointment', 'child_id'),
    `grant select, insert, update on appointment to ${runRole}`,
  ],
};
