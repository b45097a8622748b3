import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { notFound, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { mustBeOnList } from '../../setting/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { ReferralEntity, type Referral } from '../referral.entity.js';
import type { NotAcceptedReason, WithdrawnReason } from '../referral.vocabulary.js';
import { tellOfDecision } from './tell-sender.js';
import { moveReferral, type ReferralStep } from './move-referral.js';

export interface DeclineReferral extends ReferralStep {
  readonly reason: NotAcceptedReason;
  readonly note?: string | null | undefined;
}

/** Declines a referral with a reason of the list in force. */
export async function declineReferral(desk: Desk, input: DeclineReferral): Promise<Referral> {
  const referral = await moveReferral(desk, input, 'decline', 'referral:decide');
  await mustBeOnList(desk, 'NOT_ACCEPTED_REASONS', input.reason, londonDay(new Date()));
  return end(
    desk,
    referral,
    input.reason,
    input.note ?? null,
    `Referral ${referral.reference} not accepted: ${words(input.reason)}.`,
  );
}

export interface WithdrawReferral extends ReferralStep {
  readonly reason: WithdrawnReason;
  readonly note?: string | null | undefined;
}

/** Records that a referral was taken back before a decision. */
export async function withdrawReferral(desk: Desk, input: WithdrawReferral): Promise<Referral> {
  const referral = await moveReferral(desk, input, 'withdraw');
  await mustBeOnList(desk, 'WITHDRAWN_REASONS', input.reason, londonDay(new Date()));
  return end(
    desk,
    referral,
    input.reason,
    input.note ?? null,
    `Referral ${referral.reference} withdrawn: ${words(input.reason)}.`,
  );
}

export interface MarkReferralDuplicate extends ReferralStep {
  readonly earlierReferralId: string;
}

/** Marks a referral as the same as an earlier one. The child's records are not merged by it. */
export async function markReferralDuplicate(
  desk: Desk,
  input: MarkReferralDuplicate,
): Promise<Referral> {
  mustBeAllowed(desk.viewer, 'referral:triage');
  if (input.earlierReferralId === input.referralId)
    throw ruleBroken(
      'DUPLICATE_OF_ITSELF',
      'A referral cannot be a duplicate of itself. Choose the earlier one.',
      'earlierReferralId',
    );
  const em = await desk.em();
  const earlier = await em.findOne(ReferralEntity, { id: input.earlierReferralId });
  if (!earlier) throw notFound('referral');
  const referral = await moveReferral(desk, input, 'markDuplicate');
  referral.duplicateOfId = earlier.id;
  return end(
    desk,
    referral,
    'DUPLICATE',
    null,
    `Referral ${referral.reference} is a duplicate of ${earlier.reference}.`,
  );
}

async function end(
  desk: Desk,
  referral: Referral,
  reason: string,
  note: string | null,
  text: string,
): Promise<Referral> {
  referral.outcomeReason = reason;
  referral.outcomeNote = note?.trim() || null;
  referral.decidedAt = new Date();
  referral.decidedBy = desk.viewer.name;
  await writeTimeline(desk, {
    childId: referral.childId,
    category: 'DECISION',
    kind: 'referral.ended',
    text,
    recordId: referral.id,
  });
  await tellOfDecision(desk, referral);
  return referral;
}

function words(reason: string): string {
  return reason.toLowerCase().replaceAll('_', ' ');
}
