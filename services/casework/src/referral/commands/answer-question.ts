import { LockMode } from '@mikro-orm/core';
import { doneOnce } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, notAllowed, notFound, ruleBroken } from '@ictg/kit/refusal';
import { openTask } from '../../task/index.js';
import { InformationRequestEntity, ReferralEntity, type Referral } from '../referral.entity.js';
import type { AnswerQuestionInput } from '../referral.input.js';
import { formSubject } from '../referral.policy.js';
import { referralLifecycle } from '../referral.states.js';
import { takeAnswer } from './triage-referral.js';

/**
 * Takes the sender's answer from the page of our form: once for each question.
 * @returns the reference, and nothing of what became of the referral
 */
export async function answerQuestion(
  desk: Desk,
  input: AnswerQuestionInput,
): Promise<{ reference: string }> {
  if (desk.viewer.subject !== formSubject)
    throw notAllowed('Only our form takes the answers of senders. Record what you were told.');
  if (!input.answer.trim()) throw invalid('answer', 'Write your answer.');
  return doneOnce(desk, 'answerQuestion', input.idempotencyKey, input, async () => {
    const em = await desk.em();
    const referral: Referral | null = await em.findOne(
      ReferralEntity,
      { reference: input.reference, takenBy: formSubject },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const question =
      referral &&
      (await em.findOne(InformationRequestEntity, {
        id: input.questionId,
        referralId: referral.id,
      }));
    if (!question) throw notFound('question');
    if (question.answeredAt)
      throw ruleBroken(
        'QUESTION_ANSWERED',
        'This question has been answered already. To add to the answer, ring the assessment line.',
      );
    const move = referralLifecycle.move(referral.state, 'resumeTriage');
    if (!move.ok)
      throw ruleBroken(
        'QUESTION_CLOSED',
        'The service no longer needs an answer to this question.',
      );
    referral.state = move.to;
    await takeAnswer(desk, referral, input.answer, 'SENDER');
    await openTask(desk, {
      kind: 'SENDER_ANSWERED',
      childId: referral.childId,
      recordId: referral.id,
      role: 'manager',
      text: `The sender of ${referral.reference} has answered your question. Read it and decide.`,
      dueAt: referral.triageDueAt ?? new Date(),
    });
    return { reference: referral.reference };
  });
}
