import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { writeTimeline } from '../../timeline/index.js';
import type { Call } from '../call.entity.js';
import type { CallContentInput } from '../call.input.js';
import { finishFault } from '../call.rules.js';
import { outcomeWords } from '../call.words.js';
import { moveCall, type CallStep } from './move-call.js';
import { writeInto } from './save-call.js';

/** Finishes a call with what was typed last: who rang and what came of it are then on record for good. */
export async function finishCall(
  desk: Desk,
  step: CallStep & { readonly content?: CallContentInput | null },
): Promise<Call> {
  const call = await moveCall(desk, step, 'finish');
  if (step.content) await writeInto(desk, call, step.content);
  const now = new Date();
  const fault = finishFault(call, now);
  if (fault) throw invalid(`content.${fault.field}`, fault.sentence);
  call.finishedAt = now;
  await (await desk.em()).flush();
  if (call.childId)
    await writeTimeline(desk, {
      childId: call.childId,
      category: 'CONTACT',
      kind: 'call.finished',
      text: `Call ${call.reference} on the line. ${outcomeWords(call.outcomes)}`,
      recordId: call.id,
      at: call.startedAt,
    });
  return call;
}
