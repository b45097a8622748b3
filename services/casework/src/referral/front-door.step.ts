import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

/** What comes in from outside: how complete it is, what it was made from, and what is set aside. */
export const frontDoor: MigrationStep = {
  name: '0050-front-door',
  statements: [
    'alter table "referral" add "sender_agency" varchar(255) null, add "not_known" text[] not null default \'{}\', add "missing_facts" text[] not null default \'{}\', add "nrm_form" jsonb null, add "aside_reason" text null, add "aside_note" text null, add "aside_at" timestamptz null, add "aside_by" varchar(255) null, add "paged_at" timestamptz null, add "manager_paged_at" timestamptz null, add "picked_up_at" timestamptz null, add "picked_up_by" varchar(255) null',
    'comment on column "referral"."sender_agency" is \'personal data: none\'',
    'comment on column "referral"."not_known" is \'personal data: none\'',
    'comment on column "referral"."missing_facts" is \'personal data: none\'',
    'comment on column "referral"."nrm_form" is \'personal data: identity\'',
    'comment on column "referral"."aside_reason" is \'personal data: none\'',
    'comment on column "referral"."aside_note" is \'personal data: sensitive\'',
    'comment on column "referral"."aside_at" is \'personal data: none\'',
    'comment on column "referral"."aside_by" is \'personal data: professional\'',
    'comment on column "referral"."paged_at" is \'personal data: none\'',
    'comment on column "referral"."manager_paged_at" is \'personal data: none\'',
    'comment on column "referral"."picked_up_at" is \'personal data: none\'',
    'comment on column "referral"."picked_up_by" is \'personal data: professional\'',
    'create index "referral_sender_agency_referrer_reference_index" on "referral" ("sender_agency", "referrer_reference")',
    "alter table \"referral\" add constraint \"referral_aside_reason_check\" check (\"aside_reason\" in ('SPAM', 'SENT_BY_ACCIDENT', 'TEST', 'NOT_FOR_THIS_SERVICE'))",
    'alter table "referral" drop constraint "referral_state_check"',
    "alter table \"referral\" add constraint \"referral_state_check\" check (\"state\" in ('DRAFT', 'SUBMITTED', 'ACKNOWLEDGED', 'IN_TRIAGE', 'INFO_REQUESTED', 'ACCEPTED', 'NOT_ACCEPTED', 'DUPLICATE', 'WITHDRAWN', 'SET_ASIDE'))",
    'alter table "information_request" add "answered_through" text null',
    'comment on column "information_request"."answered_through" is \'personal data: none\'',
    'alter table "information_request" add constraint "information_request_answered_through_check" check ("answered_through" in (\'STAFF\', \'SENDER\'))',
    // Whoever sent a referral has no rows here. This tells where theirs stand, and only theirs: by the agency or the
    // form that the session names, never by what is asked.
    `create function referral_standings(asked text[]) returns table
         (reference text, state text, question_id text, question text, asked_at timestamptz)
       language sql stable set search_path = pg_catalog, public set app.roles = 'system'
       as $$
         select case when r.sender_agency is null then r.reference else r.referrer_reference end, r.state,
           q.id::text, q.question, q.asked_at
         from referral r left join information_request q on q.referral_id = r.id and q.answered_at is null
         where (r.reference = any(asked) and r.taken_by = 'system:referral-form' and r.sender_agency is null
             and current_setting('app.subject', true) = 'system:referral-form')
           or (r.referrer_reference = any(asked) and r.sender_agency = nullif(current_setting('app.agency', true), ''))
         order by 1, r.received_at, r.id
       $$`,
    `comment on function referral_standings is 'Where the referrals of whoever asks stand: nothing of the child, nothing of the outcome.'`,
    `grant execute on function referral_standings to ${runRole}`,
  ],
};
