import type { ReferralDetail } from '../useReferral.js';
import type { Step } from './step-dialog.js';

/** One step that triage may offer, with its letter and the reason where it is closed. */
export interface StepOffer {
  readonly step: Step;
  readonly letter: string;
  readonly label: string;
  readonly open: boolean;
}

/** The steps of a referral as it stands; the verdict comes with the referral from the policy that would refuse. */
export function stepsOf({ access }: Pick<ReferralDetail, 'access'>): readonly StepOffer[] {
  return [
    { step: 'accept', letter: 'a', label: 'Accept', open: access.canAccept },
    { step: 'ask', letter: 'i', label: 'Ask the sender', open: access.canRequestInformation },
    { step: 'answer', letter: 'w', label: 'Record the answer', open: access.canRecordInformation },
    { step: 'decline', letter: 'd', label: 'Decline', open: access.canDecline },
    { step: 'duplicate', letter: 'u', label: 'Mark as duplicate', open: access.canMarkDuplicate },
    { step: 'aside', letter: 'e', label: 'Set aside', open: access.canSetAside },
    { step: 'withdraw', letter: 'b', label: 'Withdrawn', open: access.canWithdraw },
  ];
}
