import { dayInWords, londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { settleTasks } from '../../task/index.js';
import type { ExtendAdviceInput, ReasonedAdviceStepInput } from '../advice.input.js';
import { mayMoveDay } from '../advice.rules.js';
import { remindOfAnswer } from './advice-task.js';
import { neededReason, tell } from './answer-advice.js';
import { moveAdvice } from './move-advice.js';

/** Moves the day by which an answer is due. The day agreed first stays on record. */
export async function extendAdvice(desk: Desk, input: ExtendAdviceInput): Promise<string> {
  const advice = await moveAdvice(desk, input, 'extend');
  if (!mayMoveDay(advice.kind))
    throw ruleBroken(
      'INVITATION_DAY_FIXED',
      'The agency has ten working days to invite the guardian; that day does not move. Record its answer, or withdraw.',
    );
  if (input.dueOn < londonDay(new Date()))
    throw invalid('dueOn', 'This day has passed. Choose one to come.');
  if (input.dueOn === advice.dueOn)
    throw invalid('dueOn', `It is due on ${dayInWords(advice.dueOn)} already.`);
  advice.note = neededReason(input.reason);
  advice.dueOn = input.dueOn;
  await (await desk.em()).flush();
  await remindOfAnswer(desk, advice);
  return advice.id;
}

/** Takes advice back: nobody waits for an answer any more. */
export async function withdrawAdvice(desk: Desk, input: ReasonedAdviceStepInput): Promise<string> {
  const advice = await moveAdvice(desk, input, 'withdraw');
  advice.note = neededReason(input.reason);
  await settleTasks(desk, advice.id, ['ADVICE_ANSWER']);
  await tell(desk, advice, {
    kind: 'advice.withdrawn',
    text: `What ${advice.agencyName} was asked to do was taken back.`,
  });
  return advice.id;
}
