import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { clockSettingsInForce } from '../../setting/index.js';
import { writeTimeline } from '../../timeline/index.js';
import {
  InformationRequestEntity,
  type InformationRequest,
  type Referral,
} from '../referral.entity.js';
import { isUrgent, triageDueAt } from '../referral.clock.js';
import type { AnswerWay } from '../referral.vocabulary.js';
import { notePickedUp } from './pick-up-referral.js';
import { tellOfQuestion } from './tell-sender.js';
import { moveReferral, type ReferralStep } from './move-referral.js';

/** Tells that the sender knows their referral has arrived. */
export async function acknowledgeReferral(desk: Desk, step: ReferralStep): Promise<Referral> {
  const referral = await moveReferral(desk, step, 'acknowledge');
  referral.acknowledgedAt = new Date();
  return referral;
}

/** Begins to decide on a referral. */
export async function startTriage(desk: Desk, step: ReferralStep): Promise<Referral> {
  const referral = await moveReferral(desk, step, 'startTriage');
  await notePickedUp(desk, referral);
  await writeTimeline(desk, {
    childId: referral.childId,
    category: 'DECISION',
    kind: 'referral.triage-started',
    text: `${desk.viewer.name} began triage of ${referral.reference}.`,
    recordId: referral.id,
  });
  return referral;
}

/** Asks the sender a question. The clock stands still until it is answered, but not for a child in danger or missing now. */
export async function requestInformation(
  desk: Desk,
  step: ReferralStep & { question: string; questionWelsh?: string | null },
): Promise<Referral> {
  if (!step.question.trim()) throw invalid('question', 'Write what you need to know to decide.');
  const referral = await moveReferral(desk, step, 'requestInformation');
  const em = await desk.em();
  const askedAt = new Date();
  const runsOn = isUrgent(referral);
  referral.pausedAt = runsOn ? null : askedAt;
  em.create(
    InformationRequestEntity,
    {
      referralId: referral.id,
      childId: referral.childId,
      question: step.question.trim(),
      questionWelsh: step.questionWelsh?.trim() || null,
      askedAt,
      askedBy: desk.viewer.name,
    } as never,
    { persist: true },
  );
  await writeTimeline(desk, {
    childId: referral.childId,
    category: 'CONTACT',
    kind: 'referral.information-requested',
    text: `${desk.viewer.name} asked ${referral.referrerOrganisation} for information. ${runsOn ? 'The clock runs on: the child is in danger or missing.' : 'The clock stands still.'}`,
    recordId: referral.id,
  });
  await tellOfQuestion(desk, referral);
  return referral;
}

/** Records the sender's answer; a clock that stood still runs on, later by as long as it stood. */
export async function recordInformation(
  desk: Desk,
  step: ReferralStep & { answer: string },
): Promise<Referral> {
  if (!step.answer.trim()) throw invalid('answer', 'Write what the sender answered.');
  const referral = await moveReferral(desk, step, 'resumeTriage');
  await takeAnswer(desk, referral, step.answer, 'STAFF');
  return referral;
}

/** Keeps the answer to the open question of a referral and lets its clock run on. */
export async function takeAnswer(
  desk: Desk,
  referral: Referral,
  answer: string,
  answeredThrough: AnswerWay,
): Promise<void> {
  const em = await desk.em();
  const open: InformationRequest = await em.findOneOrFail(InformationRequestEntity, {
    referralId: referral.id,
    answeredAt: null,
  });
  Object.assign(open, { answer: answer.trim(), answeredAt: new Date(), answeredThrough });
  const asked: InformationRequest[] = await em.find(InformationRequestEntity, {
    referralId: referral.id,
  });
  const pauses = isUrgent(referral)
    ? []
    : asked.map(({ askedAt, answeredAt }) => ({ from: askedAt, until: answeredAt ?? null }));
  referral.triageDueAt = triageDueAt(referral, await clockSettingsInForce(desk), pauses);
  referral.pausedAt = null;
  await writeTimeline(desk, {
    childId: referral.childId,
    category: 'CONTACT',
    kind: 'referral.information-received',
    text: `${referral.referrerOrganisation} answered.${isUrgent(referral) ? '' : ' The clock runs again.'}`,
    recordId: referral.id,
  });
}
