import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { standingOf } from './due.rules.js';
import { trackOf, type Step } from './track.rules.js';
import { decidedByOf, timingOf } from './timing.rules.js';
import type { CompetentAuthority } from '../decision/decision.vocabulary.js';

interface ToSettle {
  readonly id: string;
  readonly referredOn: string;
  readonly steps: readonly (Step & { readonly competentAuthority: CompetentAuthority | null })[];
}

/**
 * Writes down where referrals stand and what day they hang on, so that a list is found by it. The rules alone say what
 * it is: here it is only kept.
 * @param ids of the referrals whose decisions may have changed
 */
export async function settle(desk: Desk, ids: readonly string[]): Promise<void> {
  const referrals = await desk.rows<ToSettle>(
    `select r.id, r.referred_on::text as "referredOn",
       coalesce((select json_agg(json_build_object('kind', d.kind, 'outcome', d.outcome, 'decidedOn', d.decided_on,
           'competentAuthority', d.competent_authority) order by d.decided_on, d.created_at, d.id)
         from decision d where d.referral_id = r.id), '[]') as steps
     from nrm_referral r where r.id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)],
  );
  const today = londonDay(new Date());
  const settled = referrals.map(({ id, referredOn, steps }) => {
    const timing = timingOf(referredOn, steps, decidedByOf(steps), today);
    const { state, dueOn } = standingOf(trackOf(steps), steps, timing);
    return { id, track_state: state, due_on: dueOn };
  });
  await desk.rows(
    `update nrm_referral r set track_state = s.track_state, due_on = s.due_on
     from jsonb_to_recordset(?::jsonb) as s (id text, track_state text, due_on date)
     where r.id = s.id and (r.track_state, r.due_on) is distinct from (s.track_state, s.due_on)`,
    [JSON.stringify(settled)],
  );
}

const atOnce = 500;

/**
 * Settles what was loaded before standing was written down.
 * @returns how many referrals that were
 */
export async function settleTheRest(desk: Desk): Promise<number> {
  let count = 0;
  for (;;) {
    const left = await desk.rows<{ id: string }>(
      'select id from nrm_referral where track_state is null limit ?',
      [atOnce],
    );
    if (left.length === 0) return count;
    await settle(
      desk,
      left.map(({ id }) => id),
    );
    count += left.length;
  }
}
