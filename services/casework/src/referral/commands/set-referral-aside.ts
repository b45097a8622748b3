import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { settleTasks } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import type { Referral } from '../referral.entity.js';
import type { AsideReason } from '../referral.vocabulary.js';
import { isUrgent } from '../referral.clock.js';
import { moveReferral, type ReferralStep } from './move-referral.js';

export interface SetReferralAside extends ReferralStep {
  readonly reason: AsideReason;
  readonly note?: string | null | undefined;
}

/** Sets aside what is no referral to work on. Nothing of it is lost, and it is counted. */
export async function setReferralAside(desk: Desk, input: SetReferralAside): Promise<Referral> {
  const referral = await moveReferral(desk, input, 'setAside');
  if (isUrgent(referral) && referral.senderVerification === 'UNVERIFIED')
    throw ruleBroken(
      'URGENT_AND_NOT_RUNG_BACK',
      'A child is said to be in danger or missing now. Ring the agency on its number in our directory first, and record it; then this can be set aside.',
    );
  Object.assign(referral, {
    asideReason: input.reason,
    asideNote: input.note?.trim() || null,
    asideAt: new Date(),
    asideBy: desk.viewer.name,
  });
  await settleTasks(desk, referral.id, ['NEW_REFERRAL', 'URGENT_REFERRAL']);
  await tell(desk, referral, 'referral.set-aside', `Referral ${referral.reference} was set aside.`);
  return referral;
}

/** Brings back what was set aside: it waits in the queue again, and its clock counts from its receipt. */
export async function bringReferralBack(desk: Desk, step: ReferralStep): Promise<Referral> {
  const referral = await moveReferral(desk, step, 'bringBack');
  Object.assign(referral, { asideReason: null, asideNote: null, asideAt: null, asideBy: null });
  const text = `Referral ${referral.reference} was brought back from what was set aside.`;
  await tell(desk, referral, 'referral.brought-back', text);
  return referral;
}

function tell(desk: Desk, referral: Referral, kind: string, text: string): Promise<void> {
  return writeTimeline(desk, {
    childId: referral.childId,
    category: 'DECISION',
    kind,
    text,
    recordId: referral.id,
  });
}
