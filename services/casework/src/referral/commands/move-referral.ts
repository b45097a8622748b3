import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { loadForChange } from '@ictg/kit/command';
import { mustBeAllowed, type Permission } from '../../permission/permission.js';
import { settleTasks } from '../../task/index.js';
import { ReferralEntity, type Referral } from '../referral.entity.js';
import { referralLifecycle, type ReferralAction } from '../referral.states.js';

/** A referral and the version that was read. */
export interface ReferralStep {
  readonly referralId: string;
  readonly version: number;
}

/**
 * Loads a referral for a step of its life and moves it on.
 * @throws Refusal when the viewer may not, somebody was first, or the step is not possible from where it stands
 */
export async function moveReferral(
  desk: Desk,
  step: ReferralStep,
  action: ReferralAction,
  permission: Permission = 'referral:triage',
): Promise<Referral> {
  mustBeAllowed(desk.viewer, permission);
  const referral = await loadForChange<Referral>(
    desk,
    ReferralEntity,
    'referral',
    step.referralId,
    step.version,
  );
  const move = referralLifecycle.move(referral.state, action);
  if (!move.ok) throw ruleBroken('REFERRAL_STEP_NOT_POSSIBLE', move.sentence);
  referral.state = move.to;
  if (referralLifecycle.isTerminal(move.to)) await settleTasks(desk, referral.id, ['NEW_REFERRAL']);
  return referral;
}
