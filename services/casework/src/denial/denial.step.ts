import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';
import { comparedReferenceSql } from './denial.rules.js';

/** That somebody who knows a child says that another owner's record is not of this child. */
export const recordDenials: MigrationStep = {
  name: '0090-record-denial',
  statements: [
    'create table "record_denial" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "child_id" varchar(255) not null, "owner" text not null, "reference" varchar(255) not null, "state" text not null, "reason" text not null, "said_by_subject" varchar(255) not null, "said_by" varchar(255) not null, "settled_at" timestamptz null, "settled_by" varchar(255) null, "settled_reason" text null, primary key ("id"))',
    `comment on column "record_denial"."owner" is 'personal data: none'`,
    `comment on column "record_denial"."reference" is 'personal data: identity'`,
    `comment on column "record_denial"."state" is 'personal data: none'`,
    `comment on column "record_denial"."reason" is 'personal data: sensitive'`,
    `comment on column "record_denial"."said_by_subject" is 'personal data: professional'`,
    `comment on column "record_denial"."said_by" is 'personal data: professional'`,
    `comment on column "record_denial"."settled_at" is 'personal data: none'`,
    `comment on column "record_denial"."settled_by" is 'personal data: professional'`,
    `comment on column "record_denial"."settled_reason" is 'personal data: sensitive'`,
    'create index "record_denial_child_id_index" on "record_denial" ("child_id")',
    'alter table "record_denial" add constraint "record_denial_child_id_foreign" foreign key ("child_id") references "child" ("id")',
    `alter table "record_denial" add constraint "record_denial_owner_check" check ("owner" in ('HOME_OFFICE', 'COUNCIL'))`,
    `alter table "record_denial" add constraint "record_denial_state_check" check ("state" in ('SAID', 'CONFIRMED', 'UNDONE'))`,
    'alter table "record_denial" enable row level security',
    'alter table "record_denial" force row level security',
    `create policy "visible" on "record_denial" using (((select viewer_is(array['manager', 'system'])) or (select viewer_is(array['direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker']))) and exists (select 1 from child c where c.id = child_id)) with check (((select viewer_is(array['manager', 'system'])) or (select viewer_is(array['direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker']))) and exists (select 1 from child c where c.id = child_id))`,
    // A record is closed by one statement at a time.
    `create unique index record_denial_standing on record_denial (child_id, owner, (${comparedReferenceSql('reference')})) where state <> 'UNDONE'`,
    watchChanges('record_denial', 'child_id'),
    `grant select, insert, update on record_denial to ${runRole}`,
  ],
};
