import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { textArray } from '../database/text-array.js';
import { mustBeAllowed } from '../permission/permission.js';
import { standingOf } from './standing.rules.js';
import { QuestionToSender, ReferralStanding } from './standing.type.js';
import type { ReferralState } from './referral.states.js';

interface StandingRow {
  readonly reference: string;
  readonly state: ReferralState;
  readonly question_id: string | null;
  readonly question: string | null;
  readonly asked_at: Date | null;
}

const most = 50;

/**
 * Where referrals stand, for whoever sent them, in one of three words and nothing else. Our form asks by our
 * references for what it sent; a partner asks by its own for what it sent. What is not theirs is left out.
 */
export async function referralStandings(
  desk: Desk,
  references: readonly string[],
): Promise<ReferralStanding[]> {
  mustBeAllowed(desk.viewer, 'referral:follow');
  if (references.length > most)
    throw invalid('references', `Ask for at most ${most} references at once.`);
  const rows = await desk.rows<StandingRow>('select * from referral_standings(?::text[])', [
    textArray(references),
  ]);
  return rows.map((row) => {
    const standing = standingOf(row.state);
    const question =
      standing === 'INFORMATION_NEEDED' && row.question_id
        ? Object.assign(new QuestionToSender(), {
            id: row.question_id,
            text: row.question,
            askedAt: row.asked_at && new Date(row.asked_at),
          })
        : null;
    return Object.assign(new ReferralStanding(), { reference: row.reference, standing, question });
  });
}
