import { doneOnce } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { submitReferral, type Submitted, type SubmitReferral } from '../../referral/index.js';
import { loadCall, type CallStep } from './move-call.js';

/** A referral that is made from a call. */
export interface ReferCall extends CallStep {
  readonly referral: SubmitReferral;
}

/** Makes a call a referral: both are kept, each names the other, and the call is about that child from now on. */
export async function referCall(desk: Desk, input: ReferCall): Promise<Submitted> {
  const { callId, referral } = input;
  return doneOnce(desk, 'referCall', referral.idempotencyKey, { callId, referral }, async () => {
    const call = await loadCall(desk, input);
    if (call.referralId)
      throw ruleBroken(
        'CALL_ALREADY_REFERRED',
        'A referral has been made from this call already. Another child needs a referral of its own, begun from its page.',
      );
    const made = await submitReferral(desk, { ...referral, receivedAt: call.startedAt });
    call.referralId = made.referralId;
    call.childId = made.childId;
    if (!call.outcomes.includes('REFERRAL')) call.outcomes = [...call.outcomes, 'REFERRAL'];
    await (await desk.em()).flush();
    return made;
  });
}
