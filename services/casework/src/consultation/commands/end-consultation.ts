import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { AdviceEntity } from '../../advice/index.js';
import type { ConsultationStepInput, NotedConsultationStepInput } from '../consultation.input.js';
import { remindOfFollowUp } from './follow-up-task.js';
import { move } from './give-consultation-advice.js';
import { ownConsultation } from './own-consultation.js';

/** Records that the professional was asked again, and what they said. */
export async function followUpConsultation(
  desk: Desk,
  input: NotedConsultationStepInput,
): Promise<string> {
  const consultation = await ownConsultation(desk, input);
  move(consultation, 'followUp');
  const em = await desk.em();
  if (!(await em.count(AdviceEntity, { consultationId: consultation.id })))
    throw ruleBroken('NO_ADVICE_GIVEN', 'No advice is recorded yet. Record it, then follow it up.');
  consultation.followUpNote = needed(input.note, 'Write what they said, in a sentence.');
  consultation.followedUpOn = londonDay(new Date());
  await em.flush();
  await remindOfFollowUp(desk, consultation);
  return consultation.id;
}

/** Closes a consultation once every piece of advice has its answer. */
export async function closeConsultation(desk: Desk, input: ConsultationStepInput): Promise<string> {
  const consultation = await ownConsultation(desk, input);
  move(consultation, 'close');
  const waiting = await (
    await desk.em()
  ).count(AdviceEntity, { consultationId: consultation.id, state: 'AWAITING_ANSWER' });
  if (waiting > 0)
    throw ruleBroken(
      'ADVICE_UNANSWERED',
      `${waiting === 1 ? 'One piece of advice waits' : `${waiting} pieces of advice wait`} for an answer. Record each answer, or withdraw it, then close.`,
    );
  consultation.closedOn = londonDay(new Date());
  return consultation.id;
}

/** Closes a consultation in which no advice was needed, with the reason. */
export async function closeConsultationWithoutAdvice(
  desk: Desk,
  input: NotedConsultationStepInput,
): Promise<string> {
  const consultation = await ownConsultation(desk, input);
  move(consultation, 'closeWithoutAdvice');
  const em = await desk.em();
  if (await em.count(AdviceEntity, { consultationId: consultation.id }))
    throw ruleBroken('ADVICE_WAS_GIVEN', 'Advice is recorded. Follow it up, then close.');
  consultation.closingNote = needed(input.note, 'Say why no advice was needed.');
  consultation.closedOn = londonDay(new Date());
  await em.flush();
  await remindOfFollowUp(desk, consultation);
  return consultation.id;
}

/** Goes on with a consultation that was closed, with the reason. */
export async function reopenConsultation(
  desk: Desk,
  input: NotedConsultationStepInput,
): Promise<string> {
  const consultation = await ownConsultation(desk, input);
  move(consultation, 'reopen');
  consultation.closingNote = needed(input.note, 'Say why it goes on.');
  consultation.closedOn = null;
  return consultation.id;
}

function needed(note: string, sentence: string): string {
  const said = note.trim();
  if (!said) throw invalid('note', sentence);
  return said;
}
