import { londonInstant } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { ChildEntity } from '../../child/index.js';
import { openTask } from '../../task/index.js';
import type { Advice } from '../advice.entity.js';
import { reminderOf } from '../advice-reminder.rules.js';

/** Makes the day by which an answer is due a task of whoever follows the advice up. */
export async function remindOfAnswer(desk: Desk, advice: Advice): Promise<void> {
  const em = await desk.em();
  const child = advice.childId ? await em.findOne(ChildEntity, { id: advice.childId }) : null;
  await openTask(desk, {
    kind: 'ADVICE_ANSWER',
    recordId: advice.id,
    childId: advice.childId,
    subject: advice.ownerSubject,
    text: reminderOf(advice, child),
    dueAt: londonInstant(advice.dueOn, '17:00'),
  });
}
