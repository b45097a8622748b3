import { dayInWords, londonInstant } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { openTask } from '../../task/index.js';
import type { Advice } from '../advice.entity.js';
import type { AdviceKind } from '../advice.vocabulary.js';

const whatItIs: Readonly<Record<AdviceKind, string>> = {
  ADVICE: 'Advice',
  ADVOCACY: 'A representation',
  NOT_INVITED: 'A missing invitation',
};

/** Makes the day by which an answer is due a task of whoever follows the advice up. */
export async function remindOfAnswer(desk: Desk, advice: Advice): Promise<void> {
  await openTask(desk, {
    kind: 'ADVICE_ANSWER',
    recordId: advice.id,
    childId: advice.childId,
    subject: advice.ownerSubject,
    text: `${whatItIs[advice.kind]} given on ${dayInWords(advice.givenOn)} is to be answered by ${dayInWords(advice.dueOn)}.`,
    dueAt: londonInstant(advice.dueOn, '17:00'),
  });
}
