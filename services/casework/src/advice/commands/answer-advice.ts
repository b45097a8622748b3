import { addWorkingDays, londonDay, londonInstant } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { openTask, settleTasks } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import type { Advice } from '../advice.entity.js';
import type { AnswerAdviceInput, ReasonedAdviceStepInput } from '../advice.input.js';
import { answerFault } from '../advice.rules.js';
import type { AdviceAnswer } from '../advice.vocabulary.js';
import { remindOfAnswer } from './advice-task.js';
import { categoryOf } from './give-advice.js';
import { moveAdvice, moveAdviceFromOutside } from './move-advice.js';

const inWords: Readonly<Record<AdviceAnswer, string>> = {
  DONE: 'did what it was asked to do',
  NOT_DONE: 'did not do what it was asked to do',
  OVERTAKEN: 'was overtaken by events',
};

/** How long whoever follows advice up has to read an answer that came by itself. A local setting. */
const workingDaysToRead = 5;

/** Records what the agency answered: done, not done and why, or overtaken. */
export async function answerAdvice(desk: Desk, input: AnswerAdviceInput): Promise<string> {
  await take(desk, await moveAdvice(desk, input, 'answer'), input);
  return input.adviceId;
}

/** Takes the answer of the agency that was asked, from its own door; whoever follows it up is told. */
export async function takeAnswerFromOutside(desk: Desk, input: AnswerAdviceInput): Promise<string> {
  const advice = await moveAdviceFromOutside(desk, input);
  await take(desk, advice, input);
  await openTask(desk, {
    kind: 'ADVICE_ANSWER',
    recordId: advice.id,
    childId: advice.childId,
    subject: advice.ownerSubject,
    text: `${advice.agencyName} has answered what it was asked to do. Read it, and record what changed for the child.`,
    dueAt: londonInstant(addWorkingDays(londonDay(new Date()), workingDaysToRead), '17:00'),
  });
  return advice.id;
}

async function take(desk: Desk, advice: Advice, input: AnswerAdviceInput): Promise<void> {
  const fault = answerFault(advice.kind, advice.givenOn, input, londonDay(new Date()));
  if (fault) throw fault;
  advice.answer = input.answer;
  advice.answeredOn = input.answeredOn;
  advice.answeredBy = input.answeredBy.trim();
  advice.answerReason = input.reason?.trim() || null;
  advice.dueRegard = advice.kind === 'ADVOCACY' ? (input.dueRegard ?? null) : null;
  await settleTasks(desk, advice.id, ['ADVICE_ANSWER']);
  await tell(desk, advice, {
    kind: 'advice.answered',
    text: `${advice.agencyName} ${inWords[input.answer]}.`,
    on: input.answeredOn,
  });
}

/** Takes back an answer that was recorded wrongly; the advice waits again. */
export async function correctAdviceAnswer(
  desk: Desk,
  input: ReasonedAdviceStepInput,
): Promise<string> {
  const advice = await moveAdvice(desk, input, 'correctAnswer');
  advice.note = neededReason(input.reason);
  advice.answer = null;
  advice.answeredOn = null;
  advice.answeredBy = null;
  advice.answerReason = null;
  advice.dueRegard = null;
  await (await desk.em()).flush();
  await remindOfAnswer(desk, advice);
  await tell(desk, advice, {
    kind: 'advice.answer-corrected',
    text: `The answer of ${advice.agencyName} was recorded wrongly and is taken back.`,
  });
  return advice.id;
}

/** A reason that must be there. */
export function neededReason(reason: string): string {
  const said = reason.trim();
  if (!said) throw invalid('reason', 'Say why.');
  return said;
}

/** Puts what became of advice on the child's timeline, where a child is known. */
export async function tell(
  desk: Desk,
  advice: Advice,
  note: { readonly kind: string; readonly text: string; readonly on?: string },
): Promise<void> {
  if (!advice.childId) return;
  const isToday = !note.on || note.on === londonDay(new Date());
  await writeTimeline(desk, {
    childId: advice.childId,
    category: categoryOf(advice.topic),
    kind: note.kind,
    text: note.text,
    recordId: advice.id,
    ...(!isToday && note.on && { at: londonInstant(note.on, '12:00') }),
  });
}
