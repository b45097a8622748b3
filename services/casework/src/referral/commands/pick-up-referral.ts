import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { settleTasks } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { ReferralEntity, type Referral } from '../referral.entity.js';
import type { ReferralStep } from './move-referral.js';

/** Says that somebody has an urgent referral in hand: from then on nobody else is paged. */
export async function pickUpReferral(desk: Desk, step: ReferralStep): Promise<Referral> {
  mustBeAllowed(desk.viewer, 'referral:pick-up');
  const referral = await loadForChange<Referral>(
    desk,
    ReferralEntity,
    'referral',
    step.referralId,
    step.version,
  );
  if (!referral.pagedAt)
    throw ruleBroken('NOT_PAGED', 'Nobody was paged about this referral. Find it in the queue.');
  if (referral.pickedUpAt)
    throw ruleBroken(
      'ALREADY_PICKED_UP',
      `${referral.pickedUpBy ?? 'Somebody'} has picked this referral up already.`,
    );
  await notePickedUp(desk, referral);
  return referral;
}

/** Keeps who has an urgent referral in hand, once; for any other referral there is nothing to keep. */
export async function notePickedUp(desk: Desk, referral: Referral): Promise<void> {
  if (!referral.pagedAt || referral.pickedUpAt) return;
  referral.pickedUpAt = new Date();
  referral.pickedUpBy = desk.viewer.name;
  await settleTasks(desk, referral.id, ['URGENT_REFERRAL']);
  await writeTimeline(desk, {
    childId: referral.childId,
    category: 'CONTACT',
    kind: 'referral.picked-up',
    text: `${desk.viewer.name} picked up urgent referral ${referral.reference}.`,
    recordId: referral.id,
  });
}
