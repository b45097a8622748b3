import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { settleTasks } from '../../task/index.js';
import type { Call } from '../call.entity.js';
import { moveCall, type CallStep } from './move-call.js';

/** Takes up a call that was missed: whoever does so is ringing back now. */
export async function answerCall(desk: Desk, step: CallStep): Promise<Call> {
  const call = await moveCall(desk, step, 'answer');
  call.takenBy = desk.viewer.subject;
  call.takenByName = desk.viewer.name;
  await (await desk.em()).flush();
  await settleTasks(desk, call.id, ['UNANSWERED_CALL']);
  return call;
}

/** Ends a missed call whose caller cannot be rung back, and says why. It is kept. */
export async function giveUpCall(
  desk: Desk,
  step: CallStep & { readonly reason: string },
): Promise<Call> {
  const call = await moveCall(desk, step, 'giveUp');
  const reason = step.reason.trim();
  if (reason.length < 3 || reason.length > 1_000)
    throw invalid(
      'reason',
      'Say why nobody can be rung back, e.g. "number withheld, nothing said", in at most 1,000 characters.',
    );
  call.closingNote = reason;
  call.finishedAt = new Date();
  call.takenBy = desk.viewer.subject;
  call.takenByName = desk.viewer.name;
  if (call.callerType === 'NOT_ASKED') call.callerType = 'UNKNOWN';
  await (await desk.em()).flush();
  await settleTasks(desk, call.id, ['UNANSWERED_CALL']);
  return call;
}
