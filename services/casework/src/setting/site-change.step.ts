import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

/** Which authority is served from which day can be changed by draft and approval, as the other settings can. */
export const siteChangeTable: MigrationStep = {
  name: '0011-site-changes',
  statements: [
    'create table "site_change" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "state" text not null, "from_on" date not null, "note" text null, "contributors" text[] not null, "drafted_by" varchar(255) not null, "submitted_at" timestamptz null, "approved_by_subject" varchar(255) null, "approved_by" varchar(255) null, "approved_at" timestamptz null, "site_id" varchar(60) not null, "name" varchar(100) not null, "authority_codes" text[] not null, "source" varchar(200) not null, "source_dated" varchar(60) not null, "status" text not null, primary key ("id"))',
    `comment on column "site_change"."state" is 'personal data: none'`,
    `comment on column "site_change"."from_on" is 'personal data: none'`,
    `comment on column "site_change"."note" is 'personal data: none'`,
    `comment on column "site_change"."contributors" is 'personal data: professional'`,
    `comment on column "site_change"."drafted_by" is 'personal data: professional'`,
    `comment on column "site_change"."submitted_at" is 'personal data: none'`,
    `comment on column "site_change"."approved_by_subject" is 'personal data: professional'`,
    `comment on column "site_change"."approved_by" is 'personal data: professional'`,
    `comment on column "site_change"."approved_at" is 'personal data: none'`,
    `comment on column "site_change"."site_id" is 'personal data: none'`,
    `comment on column "site_change"."name" is 'personal data: none'`,
    `comment on column "site_change"."authority_codes" is 'personal data: none'`,
    `comment on column "site_change"."source" is 'personal data: none'`,
    `comment on column "site_change"."source_dated" is 'personal data: none'`,
    `comment on column "site_change"."status" is 'personal data: none'`,
    `alter table "site_change" add constraint "site_change_state_check" check ("state" in ('DRAFT', 'SUBMITTED', 'APPROVED', 'WITHDRAWN'))`,
    `alter table "site_change" add constraint "site_change_status_check" check ("status" in ('CONFIRMED', 'LOCAL_SETTING'))`,
    'alter table "site_change" enable row level security',
    'alter table "site_change" force row level security',
    `create policy "read" on "site_change" for select using ((select viewer_is(array['manager', 'line', 'auditor', 'direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker', 'system'])) or (state = 'APPROVED' and (select nullif(current_setting('app.subject', true), '')) is not null))`,
    `create policy "draft" on "site_change" for insert with check ((select viewer_is(array['manager', 'system'])) and state in ('DRAFT', 'SUBMITTED'))`,
    `create policy "change" on "site_change" for update using ((select viewer_is(array['manager', 'system'])) and (state in ('DRAFT', 'SUBMITTED') or (state = 'APPROVED' and from_on > (select london_today())))) with check ((select viewer_is(array['manager', 'system'])))`,
    `grant select, insert, update on site_change to ${runRole}`,
    watchChanges('site_change'),
    `alter table site_change add constraint site_change_second_person check (state <> 'APPROVED' or
       (approved_by_subject is not null and approved_at is not null and not approved_by_subject = any(contributors)))`,
    `alter table site_change add constraint site_change_has_writer check (cardinality(contributors) > 0)`,
    `create unique index site_change_one_a_day on site_change (site_id, from_on) where state = 'APPROVED'`,
    // A sender who was second is told who was first and what they changed.
    `create policy change_of_site on audit.change for select
       using (table_name = 'site_change' and (select viewer_is(array['manager'])))`,
  ],
};
