import type { ReferralDetail } from '../useReferral.js';

/** What every dialog of a step in triage is given. */
export interface StepDialogProps {
  readonly referral: ReferralDetail;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The steps that open a dialog. */
export type Step = 'ask' | 'answer' | 'accept' | 'decline' | 'duplicate' | 'withdraw' | 'aside';
