import type { MigrationStep } from '@ictg/kit/database';
import { runRole } from '../database/foundation.js';

/** A partner lists what its agency sent, and the questions on it that wait for its answer. */
export const ownReferrals: MigrationStep = {
  name: '0081-own-referrals',
  statements: [
    `create function own_referrals(only_waiting boolean, before_at timestamptz, before_id text, most integer) returns table
         (id text, our_reference text, own_reference text, received_at timestamptz, state text,
          question_id text, question text, question_welsh text, asked_at timestamptz)
       language sql stable set search_path = pg_catalog, public set app.roles = 'system'
       as $$
         select r.id::text, r.reference::text, r.referrer_reference::text, r.received_at, r.state,
           q.id::text, q.question, q.question_welsh, q.asked_at
         from referral r
         left join lateral (select i.* from information_request i
           where i.referral_id = r.id and i.answered_at is null order by i.asked_at desc, i.id limit 1) q on true
         where r.sender_agency = nullif(current_setting('app.agency', true), '')
           and current_setting('app.door', true) = 'partner'
           and not (only_waiting and (q.id is null or r.state <> 'INFO_REQUESTED'))
           and (before_at is null or (r.received_at, r.id) < (before_at, before_id))
         order by r.received_at desc, r.id desc limit least(most, 101)
       $$`,
    `comment on function own_referrals is 'What the agency of a partner sent, where it stands and what is asked of it: nothing of the child, nothing of the outcome.'`,
    `grant execute on function own_referrals to ${runRole}`,
  ],
};
