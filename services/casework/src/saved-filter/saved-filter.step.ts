import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

/** Filters of lists under a name, of one person or shared with the service. */
export const savedFilters: MigrationStep = {
  name: '0052-saved-filters',
  statements: [
    'create table "saved_filter" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "owner_subject" varchar(255) not null, "owner_name" varchar(255) not null, "list" text not null, "name" varchar(60) not null, "filter" jsonb not null, "is_shared" boolean not null, primary key ("id"))',
    `comment on column "saved_filter"."owner_subject" is 'personal data: professional'`,
    `comment on column "saved_filter"."owner_name" is 'personal data: professional'`,
    `comment on column "saved_filter"."list" is 'personal data: none'`,
    `comment on column "saved_filter"."name" is 'personal data: none'`,
    `comment on column "saved_filter"."filter" is 'personal data: none'`,
    `comment on column "saved_filter"."is_shared" is 'personal data: none'`,
    'alter table "saved_filter" add constraint "saved_filter_owner_subject_list_name_unique" unique ("owner_subject", "list", "name")',
    `alter table "saved_filter" add constraint "saved_filter_list_check" check ("list" in ('CHILDREN', 'REFERRALS', 'CONSULTATIONS', 'CONTACTS', 'CALLS', 'ADVICE'))`,
    'alter table "saved_filter" enable row level security',
    'alter table "saved_filter" force row level security',
    `create policy "own" on "saved_filter" using (owner_subject = (select nullif(current_setting('app.subject', true), ''))) with check (owner_subject = (select nullif(current_setting('app.subject', true), '')))`,
    `create policy "shared" on "saved_filter" for select using (is_shared and ((select viewer_is(array['manager', 'line'])) or (select viewer_is(array['direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker']))))`,
    `create policy "tidied_by_managers" on "saved_filter" for delete using (is_shared and (select viewer_is(array['manager'])))`,
    watchChanges('saved_filter'),
    `grant select, insert, update, delete on saved_filter to ${runRole}`,
  ],
};
