import { watchChanges } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from './foundation.js';

/** A decided pair may be looked at once more: answers are of one look each, and decisions are kept by version. */
export const reviewRounds: MigrationStep = {
  name: '0008-review-rounds',
  statements: [
    'alter table "link_review" add column "round" int not null default 1',
    'comment on column "link_review"."round" is \'personal data: none\'',
    'alter table "link_review" add column "first_said" text[] null',
    'comment on column "link_review"."first_said" is \'personal data: none\'',
    "update link_review r set first_said = (select (array_agg(a.verdict order by a.created_at, a.id))[1:2] from link_answer a where a.review_id = r.id and not a.is_adjudication) where state in ('DISPUTED', 'DECIDED')",
    'alter table "link_answer" add column "round" int not null default 1',
    'comment on column "link_answer"."round" is \'personal data: none\'',
    'alter table "link_answer" drop constraint "link_answer_review_id_subject_unique"',
    'alter table "link_answer" add constraint "link_answer_review_id_subject_round_unique" unique ("review_id", "subject", "round")',
    'drop policy "read" on "link_answer"',
    "create policy \"read\" on \"link_answer\" for select using ((subject = (select nullif(current_setting('app.subject', true), '')) or (select viewer_is(array['system'])) or ((select viewer_is(array['steward', 'adjudicator'])) and exists (select 1 from link_review r where r.id = review_id and r.round = link_answer.round and r.state in ('DISPUTED', 'DECIDED')))))",
    'create table "link_decision" ("id" varchar(255) not null, "version" int not null default 1, "created_at" timestamptz not null, "review_id" varchar(255) not null, "number" int not null, "verdict" text not null, "reopened_at" timestamptz null, "reopened_by" varchar(200) null, "reopened_for" text null, primary key ("id"))',
    'comment on column "link_decision"."number" is \'personal data: none\'',
    'comment on column "link_decision"."verdict" is \'personal data: none\'',
    'comment on column "link_decision"."reopened_at" is \'personal data: none\'',
    'comment on column "link_decision"."reopened_by" is \'personal data: professional\'',
    'comment on column "link_decision"."reopened_for" is \'personal data: none\'',
    'alter table "link_decision" add constraint "link_decision_review_id_number_unique" unique ("review_id", "number")',
    'alter table "link_decision" add constraint "link_decision_review_id_foreign" foreign key ("review_id") references "link_review" ("id")',
    'alter table "link_decision" add constraint "link_decision_verdict_check" check ("verdict" in (\'SAME\', \'DIFFERENT\', \'CANNOT_TELL\'))',
    "alter table \"link_decision\" add constraint \"link_decision_reopened_for_check\" check (\"reopened_for\" in ('RECORD_CORRECTED', 'SLIP_IN_ANSWERING', 'MORE_IS_KNOWN', 'OTHER_PAIRS_CONTRADICT'))",
    "insert into link_decision (id, created_at, review_id, number, verdict) select 'ldc_' || replace(uuidv7()::text, '-', ''), decided_at, id, 1, verdict from link_review where state = 'DECIDED'",
    'alter table "link_decision" enable row level security',
    'alter table "link_decision" force row level security',
    "create policy \"read\" on \"link_decision\" for select using (((select viewer_is(array['steward', 'adjudicator'])) or (select viewer_is(array['system']))))",
    "create policy \"add\" on \"link_decision\" for insert with check (((select viewer_is(array['steward', 'adjudicator'])) or (select viewer_is(array['system']))))",
    "create policy \"change\" on \"link_decision\" for update using (((select viewer_is(array['steward', 'adjudicator'])) or (select viewer_is(array['system'])))) with check (((select viewer_is(array['steward', 'adjudicator'])) or (select viewer_is(array['system']))))",
    watchChanges('link_decision', '', 'sealed'),
    `grant select, insert, update on link_decision to ${runRole}`,
  ],
};
