import type { Desk } from '@ictg/kit/database';
import { loadForChange } from '@ictg/kit/command';
import { invalid } from '@ictg/kit/refusal';
import { agencyToRing } from '../../directory/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { writeTimeline } from '../../timeline/index.js';
import { ReferralEntity, type Referral } from '../referral.entity.js';
import { tellOfDecision } from './tell-sender.js';
import type { ReferralStep } from './move-referral.js';

/**
 * Records that the sender was rung back on the number in our directory. Until then they are given no information:
 * somebody may be pretending.
 * @param step.agencyId the agency of our directory that was rung
 * @param step.spokeTo who answered there, as they named themselves
 */
export async function confirmSender(
  desk: Desk,
  step: ReferralStep & { agencyId: string; spokeTo: string },
): Promise<Referral> {
  mustBeAllowed(desk.viewer, 'referral:triage');
  const spokeTo = whoAnswered(step.spokeTo);
  const referral = await loadForChange<Referral>(
    desk,
    ReferralEntity,
    'referral',
    step.referralId,
    step.version,
  );
  const rung = await agencyToRing(step.agencyId);
  const wasConfirmed = referral.senderVerification !== 'UNVERIFIED';
  referral.senderVerification = 'RUNG_BACK';
  await writeTimeline(desk, {
    childId: referral.childId,
    category: 'CONTACT',
    kind: 'referral.sender-confirmed',
    text: `${desk.viewer.name} rang ${rung.name} back on ${rung.number}, the number in our directory, and spoke to ${spokeTo}.`,
    recordId: referral.id,
  });
  // What was decided before could not be told: now it can.
  if (!wasConfirmed && referral.decidedAt) await tellOfDecision(desk, referral);
  return referral;
}

/** Who answered on the number in our directory: what makes a ring-back one, for referrals and for calls. */
export function whoAnswered(spokeTo: string): string {
  const who = spokeTo.trim();
  if (who === '' || who.length > 200)
    throw invalid('spokeTo', 'Say who answered on the number in our directory.');
  return who;
}
