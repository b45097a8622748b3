import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

/** Numbers that are rung at night. */
export const emergencyNumbers: MigrationStep = {
  name: '0004-emergency-numbers',
  statements: [
    'create table "emergency_number" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "agency_id" varchar(255) not null, "purpose" text not null, "number" varchar(30) not null, "hours" varchar(100) null, "checked_on" date not null, "checked_by" varchar(255) not null, "found_in" varchar(200) not null, primary key ("id"))',
    'comment on column "emergency_number"."purpose" is \'personal data: none\'',
    'comment on column "emergency_number"."number" is \'personal data: none\'',
    'comment on column "emergency_number"."hours" is \'personal data: none\'',
    'comment on column "emergency_number"."checked_on" is \'personal data: none\'',
    'comment on column "emergency_number"."checked_by" is \'personal data: professional\'',
    'comment on column "emergency_number"."found_in" is \'personal data: none\'',
    'alter table "emergency_number" add constraint "emergency_number_agency_id_purpose_unique" unique ("agency_id", "purpose")',
    'alter table "emergency_number" add constraint "emergency_number_purpose_check" check ("purpose" in (\'CHILDRENS_SERVICES_OUT_OF_HOURS\', \'CHILDRENS_SERVICES_DAY\', \'POLICE_CONTACT\'))',
    'alter table "emergency_number" add constraint "emergency_number_agency_id_foreign" foreign key ("agency_id") references "agency" ("id")',
    'alter table "emergency_number" enable row level security',
    'alter table "emergency_number" force row level security',
    "create policy \"read\" on \"emergency_number\" for select using (((select viewer_is(array['manager', 'organiser', 'line', 'direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker', 'steward', 'adjudicator', 'auditor'])) or (select viewer_is(array['system']))))",
    "create policy \"add\" on \"emergency_number\" for insert with check (((select viewer_is(array['manager', 'organiser'])) or (select viewer_is(array['system']))))",
    "create policy \"change\" on \"emergency_number\" for update using (((select viewer_is(array['manager', 'organiser'])) or (select viewer_is(array['system'])))) with check (((select viewer_is(array['manager', 'organiser'])) or (select viewer_is(array['system']))))",

    watchChanges('emergency_number'),
    `grant select, insert, update on emergency_number to ${runRole}`,
    // A sender is told who was first and what they changed.
    `create policy change_of_number on audit.change for select
       using (table_name = 'emergency_number' and (select viewer_is(array['manager', 'organiser'])))`,
  ],
};
