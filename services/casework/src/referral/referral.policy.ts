import { has, type Viewer } from '@ictg/kit/viewer';
import { may } from '../permission/permission.js';
import { referralLifecycle, type ReferralAction, type ReferralState } from './referral.states.js';
import type { ReferralAccess } from './referral.type.js';
import type { Channel } from './referral.vocabulary.js';

/** What a decision on a referral needs: the same verdict is sent to the screen and refuses the command. */
export function referralAccess(viewer: Viewer, state: ReferralState): ReferralAccess {
  const canTriage = may(viewer, 'referral:triage');
  const can = (action: ReferralAction, allowed = canTriage) =>
    allowed && referralLifecycle.allows(state, action);
  const isDecided = referralLifecycle.isTerminal(state);
  return {
    canAcknowledge: can('acknowledge'),
    canStartTriage: can('startTriage'),
    canRequestInformation: can('requestInformation'),
    canRecordInformation: can('resumeTriage'),
    canAccept: can('accept', may(viewer, 'referral:decide')),
    canDecline: can('decline', may(viewer, 'referral:decide')),
    canMarkDuplicate: can('markDuplicate'),
    canWithdraw: can('withdraw'),
    canSetAside: can('setAside'),
    canBringBack: can('bringBack'),
    whyNot: whyNot(canTriage, isDecided),
  };
}

function whyNot(canTriage: boolean, isDecided: boolean): string | null {
  if (isDecided)
    return 'This referral has been decided. A child who is referred again gets a new referral.';
  return canTriage ? null : 'Deciding on referrals is for service managers.';
}

/**
 * From outside a referral comes by the door it came in through, whatever it says of itself; null for our own people,
 * who say it themselves.
 * @param hasNrmForm whether it was made from the payload of an NRM form
 */
export function channelFromOutside(viewer: Viewer, hasNrmForm: boolean): Channel | null {
  if (viewer.subject === formSubject && viewer.door === 'service')
    return hasNrmForm ? 'NRM_PAYLOAD' : 'FORM';
  if (viewer.door === 'partner' && has(viewer, 'partner'))
    return hasNrmForm ? 'NRM_PAYLOAD' : 'PARTNER_API';
  return null;
}

/** Our form service, under its own name on the service door. */
export const formSubject = 'system:referral-form';

/** Whether its sender wrote it themselves, through our form or their agency's own system. */
export function cameFromOutside(referral: {
  readonly takenBy: string;
  readonly senderAgency?: string | null | undefined;
}): boolean {
  return referral.takenBy === formSubject || Boolean(referral.senderAgency);
}
