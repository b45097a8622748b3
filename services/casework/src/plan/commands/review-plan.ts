import type { RequiredEntityData } from '@mikro-orm/core';
import { dayInWords, londonDay, londonInstant } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { childById } from '../../child/index.js';
import { targetDueAt } from '../../clock/index.js';
import { clockSettingsInForce } from '../../setting/index.js';
import { guardianSubject } from '../../support/index.js';
import { openTask, settleTasks } from '../../task/index.js';
import { writeTimeline } from '../../timeline/index.js';
import {
  ContactTierEntity,
  PlanReviewEntity,
  type ContactTier,
  type PlanReview,
} from '../plan.entity.js';
import type { RecordPlanReviewInput, SetContactTierInput } from '../plan.input.js';
import type { ContactTierLevel } from '../plan.vocabulary.js';
import { openSupportForWork } from './open-support-for-work.js';

const levelInWords: Record<ContactTierLevel, string> = {
  FACE_TO_FACE: 'face to face',
  BLENDED: 'face to face and remotely in turn',
  REMOTE: 'remotely',
};

/** Records a review; the next one falls due by the setting in force, as a task of the guardian. */
export async function recordPlanReview(desk: Desk, input: RecordPlanReviewInput): Promise<string> {
  return doneOnce(desk, 'recordPlanReview', input.idempotencyKey, input, async () => {
    const support = await openSupportForWork(desk, input.supportId);
    if (input.heldOn > londonDay(new Date()))
      throw invalid('heldOn', 'This day is still to come. Record the review once it was held.');
    if (input.heldOn < londonDay(support.openedAt))
      throw invalid('heldOn', 'A review cannot lie before support began. Check the date.');
    if (input.summary.trim().length < 10)
      throw invalid('summary', 'Say in a sentence what was found and agreed.');
    const dueAt =
      targetDueAt(
        await clockSettingsInForce(desk),
        'PLAN_REVIEW',
        londonInstant(input.heldOn, '12:00'),
      ) ?? londonInstant(input.heldOn, '12:00');
    (await desk.em()).create(
      PlanReviewEntity,
      {
        id: newId('prv'),
        childId: support.childId,
        supportId: support.id,
        heldOn: input.heldOn,
        summary: input.summary.trim(),
        viewOfChild: input.viewOfChild?.trim() || null,
        childTookPart: input.childTookPart,
        nextDueOn: londonDay(dueAt),
        reviewedBy: desk.viewer.name,
      } as RequiredEntityData<PlanReview>,
      { persist: true },
    );
    await settleTasks(desk, support.id, ['PLAN_REVIEW']);
    const child = await childById(desk, support.childId);
    const subject = await guardianSubject(desk, support.childId);
    await openTask(desk, {
      kind: 'PLAN_REVIEW',
      childId: support.childId,
      recordId: support.id,
      ...(subject ? { subject } : { role: 'manager' }),
      text: `The plan of ${child?.reference ?? 'a child'} is due for review.`,
      dueAt,
    });
    await writeTimeline(desk, {
      childId: support.childId,
      category: 'SUPPORT',
      kind: 'plan.reviewed',
      text: `Plan reviewed; the next review is due on ${dayInWords(londonDay(dueAt))}.`,
      recordId: support.id,
      at: new Date(Math.min(Date.now(), londonInstant(input.heldOn, '12:00').getTime())),
    });
    return support.childId;
  });
}

/** Decides how the guardian sees the child from a day on, with the reason. What held before stays on record. */
export async function setContactTier(desk: Desk, input: SetContactTierInput): Promise<string> {
  return doneOnce(desk, 'setContactTier', input.idempotencyKey, input, async () => {
    const support = await openSupportForWork(desk, input.supportId);
    if (!Number.isInteger(input.everyDays) || input.everyDays < 1 || input.everyDays > 92)
      throw invalid('everyDays', 'Give a whole number of days from 1 to 92.');
    if (input.reason.trim().length < 10)
      throw invalid(
        'reason',
        'Say in a sentence what about the child speaks for this.',
        'REASON_NOT_GIVEN',
      );
    const tier = (await desk.em()).create(
      ContactTierEntity,
      {
        id: newId('ctr'),
        childId: support.childId,
        supportId: support.id,
        level: input.level,
        everyDays: input.everyDays,
        fromOn: input.fromOn,
        reason: input.reason.trim(),
        decidedBy: desk.viewer.name,
      } as RequiredEntityData<ContactTier>,
      { persist: true },
    );
    await writeTimeline(desk, {
      childId: support.childId,
      category: 'DECISION',
      kind: 'plan.contact-tier',
      text: `From ${dayInWords(input.fromOn)} contact is ${levelInWords[input.level]}, at least every ${input.everyDays} days: ${tier.reason}`,
      recordId: support.id,
    });
    return support.childId;
  });
}
