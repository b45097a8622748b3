import { londonInstant } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { openTask, settleTasks } from '../../task/index.js';
import type { Consultation } from '../consultation.entity.js';
import { consultationLifecycle } from '../consultation.states.js';

/** Keeps the task of the RPC true: one while a day for following up is set and still to come about, none otherwise. */
export async function remindOfFollowUp(desk: Desk, consultation: Consultation): Promise<void> {
  const { id, reference, state, followUpDueOn, followedUpOn, ownerSubject, childId } = consultation;
  if (!followUpDueOn || followedUpOn || !consultationLifecycle.isOpen(state))
    return settleTasks(desk, id, ['CONSULTATION_FOLLOW_UP']);
  await openTask(desk, {
    kind: 'CONSULTATION_FOLLOW_UP',
    recordId: id,
    childId,
    subject: ownerSubject,
    text: `Consultation ${reference}: ask what became of it.`,
    dueAt: londonInstant(followUpDueOn, '17:00'),
  });
}
