import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { agencyToRing } from '../../directory/index.js';
import { whoAnswered } from '../../referral/index.js';
import type { Call } from '../call.entity.js';
import { numberKey } from '../call.rules.js';
import { loadCall, type CallStep } from './move-call.js';

/** That a caller was rung back. */
export interface RingBack extends CallStep {
  /** The agency in our directory. */
  readonly agencyId: string;
  /** Its number in our directory, as it was dialled. */
  readonly number: string;
  readonly spokeTo: string;
}

/**
 * Records that the caller was rung back on the number in our directory. Until then they give information and are
 * given none: somebody may be pretending.
 */
export async function confirmCaller(desk: Desk, ringBack: RingBack): Promise<Call> {
  const call = await loadCall(desk, ringBack);
  const spokeTo = whoAnswered(ringBack.spokeTo);
  if (call.callerType !== 'PROFESSIONAL')
    throw invalid(
      'agencyId',
      'Only a professional can be rung back through an agency. Other callers stay unverified: advise them, and tell them nothing about a child.',
    );
  const rung = await agencyToRing(ringBack.agencyId);
  if (numberKey(ringBack.number) !== numberKey(rung.number))
    throw invalid(
      'number',
      `Our directory has ${rung.number} for ${rung.name}. Ring that number, and record it then.`,
    );
  call.callerVerification = 'RUNG_BACK';
  call.agencyId = ringBack.agencyId;
  call.rungBackAt = new Date();
  call.rungBackOn = rung.number;
  call.rungBackSpokeTo = spokeTo;
  call.rungBackBy = desk.viewer.name;
  await (await desk.em()).flush();
  return call;
}
