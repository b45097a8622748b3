import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

/** A sender who writes Welsh is asked in Welsh: until now the question stood in English on a Welsh page. */
export const questionInWelsh: MigrationStep = {
  name: '0065-question-in-welsh',
  statements: [
    'alter table "information_request" add "question_welsh" text null',
    'comment on column "information_request"."question_welsh" is \'personal data: sensitive\'',
    'drop function referral_standings(text[])',
    `create function referral_standings(wanted text[]) returns table
         (asked text, our_reference text, state text, question_id text, question text, question_welsh text, asked_at timestamptz)
       language sql stable set search_path = pg_catalog, public set app.roles = 'system'
       as $$
         select distinct on (wanted_one, r.received_at, r.id)
           wanted_one, r.reference, r.state, q.id::text, q.question, q.question_welsh, q.asked_at
         from unnest(wanted) wanted_one
         cross join lateral (
           select ours.id from referral ours where ours.reference = wanted_one
             and (ours.sender_agency = nullif(current_setting('app.agency', true), '')
               or (ours.taken_by = 'system:referral-form' and ours.sender_agency is null
                 and current_setting('app.subject', true) = 'system:referral-form'))
           union all
           select own.id from referral own where own.referrer_reference = wanted_one
             and own.sender_agency = nullif(current_setting('app.agency', true), '')
         ) found
         join referral r on r.id = found.id
         left join information_request q on q.referral_id = r.id and q.answered_at is null
         order by wanted_one, r.received_at, r.id
       $$`,
    `comment on function referral_standings is 'Where the referrals of whoever asks stand: nothing of the child, nothing of the outcome.'`,
    `grant execute on function referral_standings to ${runRole}`,
  ],
};
