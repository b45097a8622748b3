import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

/** What teams were asked, which records are one person, and how many referrals came from where. */
export const reach: MigrationStep = {
  name: '0010-reach',
  statements: [
    'create extension if not exists pg_trgm',
    'create table "duplicate" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "first_id" varchar(255) not null, "second_id" varchar(255) not null, "decision" text not null, "reason" varchar(255) null, "decided_on" date not null, "decided_by" varchar(255) not null, primary key ("id"))',
    'comment on column "duplicate"."decision" is \'personal data: none\'',
    'comment on column "duplicate"."reason" is \'personal data: professional\'',
    'comment on column "duplicate"."decided_on" is \'personal data: none\'',
    'comment on column "duplicate"."decided_by" is \'personal data: professional\'',
    'create index "duplicate_second_id_index" on "duplicate" ("second_id")',
    'alter table "duplicate" add constraint "duplicate_first_id_second_id_unique" unique ("first_id", "second_id")',
    'create table "referral_month" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "gss_code" varchar(9) not null, "month" date not null, "referrals" int not null, "fetched_at" timestamptz not null, primary key ("id"))',
    'comment on column "referral_month"."gss_code" is \'personal data: none\'',
    'comment on column "referral_month"."month" is \'personal data: none\'',
    'comment on column "referral_month"."referrals" is \'personal data: none\'',
    'comment on column "referral_month"."fetched_at" is \'personal data: none\'',
    'alter table "referral_month" add constraint "referral_month_gss_code_month_unique" unique ("gss_code", "month")',
    'create table "engagement" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "team_id" varchar(255) not null, "asked_on" date not null, "asked_by" varchar(255) not null, "topic" text null, "outcome" text not null, "outcome_on" date null, "reason" text null, "next_try_on" date null, "answer" text null, "answered_at" timestamptz null, "answered_by" varchar(255) null, primary key ("id"))',
    'comment on column "engagement"."asked_on" is \'personal data: none\'',
    'comment on column "engagement"."asked_by" is \'personal data: professional\'',
    'comment on column "engagement"."topic" is \'personal data: none\'',
    'comment on column "engagement"."outcome" is \'personal data: none\'',
    'comment on column "engagement"."outcome_on" is \'personal data: none\'',
    'comment on column "engagement"."reason" is \'personal data: none\'',
    'comment on column "engagement"."next_try_on" is \'personal data: none\'',
    'comment on column "engagement"."answer" is \'personal data: none\'',
    'comment on column "engagement"."answered_at" is \'personal data: none\'',
    'comment on column "engagement"."answered_by" is \'personal data: professional\'',
    'create index "engagement_team_id_index" on "engagement" ("team_id")',
    'create index "engagement_next_try_on_index" on "engagement" ("next_try_on")',
    'create index "engagement_team_id_asked_on_index" on "engagement" ("team_id", "asked_on")',
    'alter table "duplicate" add constraint "duplicate_first_id_foreign" foreign key ("first_id") references "professional" ("id")',
    'alter table "duplicate" add constraint "duplicate_second_id_foreign" foreign key ("second_id") references "professional" ("id")',
    'alter table "duplicate" add constraint "duplicate_smaller_first" check (first_id < second_id)',
    'alter table "duplicate" add constraint "duplicate_decision_check" check ("decision" in (\'SAME\', \'APART\'))',
    'alter table "duplicate" enable row level security',
    'alter table "duplicate" force row level security',
    "create policy \"read\" on \"duplicate\" for select using (((select viewer_is(array['manager', 'organiser', 'line', 'direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker', 'auditor'])) or (select viewer_is(array['system']))))",
    "create policy \"add\" on \"duplicate\" for insert with check (((select viewer_is(array['manager', 'organiser'])) or (select viewer_is(array['system']))))",
    "create policy \"change\" on \"duplicate\" for update using (((select viewer_is(array['manager', 'organiser'])) or (select viewer_is(array['system'])))) with check (((select viewer_is(array['manager', 'organiser'])) or (select viewer_is(array['system']))))",
    'alter table "referral_month" add constraint "referral_month_is_a_month" check (extract(day from month) = 1)',
    'alter table "referral_month" add constraint "referral_month_counts" check (referrals >= 0)',
    'alter table "referral_month" enable row level security',
    'alter table "referral_month" force row level security',
    "create policy \"read\" on \"referral_month\" for select using (((select viewer_is(array['manager', 'organiser', 'rpc'])) or (select viewer_is(array['system']))))",
    'create policy "add" on "referral_month" for insert with check ((select viewer_is(array[\'system\'])))',
    'create policy "change" on "referral_month" for update using ((select viewer_is(array[\'system\']))) with check ((select viewer_is(array[\'system\'])))',
    'alter table "engagement" add constraint "engagement_team_id_foreign" foreign key ("team_id") references "team" ("id")',
    'alter table "engagement" add constraint "engagement_reason_of_a_refusal" check ((outcome = \'DECLINED\') = (reason is not null))',
    "alter table \"engagement\" add constraint \"engagement_topic_check\" check (\"topic\" in ('INDICATORS', 'NRM_PROCESS', 'RESPONDING', 'SECTION_45', 'BESPOKE'))",
    "alter table \"engagement\" add constraint \"engagement_outcome_check\" check (\"outcome\" in ('ASKED', 'AGREED', 'DECLINED', 'NO_ANSWER'))",
    "alter table \"engagement\" add constraint \"engagement_reason_check\" check (\"reason\" in ('NO_TIME_NOW', 'NOT_ENOUGH_STAFF', 'OWN_TRAINING', 'TRAINED_LATELY', 'INSPECTION_OR_REVIEW', 'NOT_SEEN_AS_OURS', 'OTHER'))",
    'alter table "engagement" enable row level security',
    'alter table "engagement" force row level security',
    "create policy \"read\" on \"engagement\" for select using (((select viewer_is(array['manager', 'organiser', 'rpc', 'auditor'])) or (select viewer_is(array['system'])) or ((select viewer_is(array['partner'])) and exists (select 1 from team t where t.id = team_id))))",
    "create policy \"add\" on \"engagement\" for insert with check (((select viewer_is(array['manager', 'organiser', 'rpc'])) or (select viewer_is(array['system']))))",
    "create policy \"change\" on \"engagement\" for update using ((((select viewer_is(array['manager', 'organiser', 'rpc'])) or (select viewer_is(array['system']))) or ((select viewer_is(array['partner'])) and exists (select 1 from team t where t.id = team_id)))) with check ((((select viewer_is(array['manager', 'organiser', 'rpc'])) or (select viewer_is(array['system']))) or ((select viewer_is(array['partner'])) and exists (select 1 from team t where t.id = team_id))))",

    watchChanges('engagement'),
    watchChanges('duplicate'),
    `grant select, insert, update on engagement, duplicate, referral_month to ${runRole}`,
    `create policy change_of_engagement on audit.change for select
       using (table_name in ('engagement', 'duplicate') and (select viewer_is(array['manager', 'organiser', 'rpc'])))`,
    // A partner answers for its team, and changes nothing else of what was recorded.
    `create function partner_only_answers() returns trigger language plpgsql set search_path = pg_catalog, public as $$
     begin
       if viewer_is(array['partner']) and (to_jsonb(new) - 'answer' - 'answered_at' - 'answered_by' - 'version')
           is distinct from (to_jsonb(old) - 'answer' - 'answered_at' - 'answered_by' - 'version') then
         raise exception 'A partner may answer, and change nothing else.' using errcode = '42501';
       end if;
       return new;
     end $$`,
    `create trigger b_partner_only_answers before update on engagement
       for each row execute function partner_only_answers()`,
  ],
};
