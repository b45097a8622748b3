import { LockMode } from '@mikro-orm/core';
import { doneOnce } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import type { Viewer } from '@ictg/kit/viewer';
import { invalid, notFound, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { openTask } from '../../task/index.js';
import { InformationRequestEntity, ReferralEntity, type Referral } from '../referral.entity.js';
import type { AnswerQuestionInput } from '../referral.input.js';
import { formSubject } from '../referral.policy.js';
import { referralLifecycle } from '../referral.states.js';
import { takeAnswer } from './triage-referral.js';

/**
 * Takes the sender's answer from the page of our form, or from the system of the agency that sent it: once for each
 * question.
 * @returns the reference, and nothing of what became of the referral
 */
export async function answerQuestion(
  desk: Desk,
  input: AnswerQuestionInput,
): Promise<{ reference: string }> {
  mustBeAllowed(desk.viewer, 'referral:follow');
  if (!input.answer.trim()) throw invalid('answer', 'Write your answer.');
  const sentBy = senderOf(desk.viewer);
  return doneOnce(desk, 'answerQuestion', input.idempotencyKey, input, () =>
    // Whoever sends from outside has no rows here; only what they sent themselves is looked for.
    desk.asSystem('answer-from-outside', () => take(desk, input, sentBy)),
  );
}

/** Whose referrals these are: what our form sent, or what the agency of a partner did. */
function senderOf({ subject, agency }: Viewer): { takenBy: string } | { senderAgency: string } {
  if (subject === formSubject) return { takenBy: formSubject };
  if (!agency) throw notFound('question');
  return { senderAgency: agency };
}

async function take(
  desk: Desk,
  { reference, questionId, answer }: AnswerQuestionInput,
  sentBy: ReturnType<typeof senderOf>,
): Promise<{ reference: string }> {
  const em = await desk.em();
  const referral: Referral | null = await em.findOne(
    ReferralEntity,
    { reference, ...sentBy },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const question =
    referral &&
    (await em.findOne(InformationRequestEntity, { id: questionId, referralId: referral.id }));
  if (!question) throw notFound('question');
  if (question.answeredAt)
    throw ruleBroken(
      'QUESTION_ANSWERED',
      'This question has been answered already. To add to the answer, ring the assessment line.',
    );
  const move = referralLifecycle.move(referral.state, 'resumeTriage');
  if (!move.ok)
    throw ruleBroken('QUESTION_CLOSED', 'The service no longer needs an answer to this question.');
  referral.state = move.to;
  await takeAnswer(desk, referral, answer, 'SENDER');
  await openTask(desk, {
    kind: 'SENDER_ANSWERED',
    childId: referral.childId,
    recordId: referral.id,
    role: 'manager',
    text: `The sender of ${referral.reference} has answered your question. Read it and decide.`,
    dueAt: referral.triageDueAt ?? new Date(),
  });
  return { reference: referral.reference };
}
