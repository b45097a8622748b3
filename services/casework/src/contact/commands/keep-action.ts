import { dayInWords, londonDay, londonInstant } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid, notFound, ruleBroken } from '@ictg/kit/refusal';
import { keepAdvice } from '../../advice/index.js';
import { seesChild } from '../../child/index.js';
import { StaffMemberEntity } from '../../staff/index.js';
import { openTask } from '../../task/index.js';
import { ContactActionEntity, type ContactAction } from '../contact.entity.js';
import type { ContactActionInput, RecordContactInput } from '../contact.input.js';
import { kindInWords } from '../contact.words.js';

/** Keeps what is to be done after a contact: by an agency as advice, by one of us as a task. */
export async function keepAction(
  desk: Desk,
  contactId: string,
  contact: Pick<RecordContactInput, 'kind' | 'at' | 'children'>,
  action: ContactActionInput,
): Promise<void> {
  const text = action.text.trim();
  if (!text) throw invalid('actions', 'Say what is to be done, or take the line away.');
  const ids = contact.children.map(({ childId }) => childId);
  const childId = action.childId ?? (ids.length === 1 ? (ids[0] ?? null) : null);
  if (childId !== null && !ids.includes(childId))
    throw invalid('actions', 'An action concerns one of the children of the contact, or all.');
  const heldOn = londonDay(contact.at);
  if (action.dueOn < heldOn)
    throw invalid('actions', 'An action cannot be due before the contact. Check its day.');
  if (action.asked) {
    await keepAdvice(desk, {
      kind: 'ADVICE',
      topic: 'OTHER',
      text,
      asked: action.asked,
      childId,
      contactId,
      givenOn: heldOn,
      dueOn: action.dueOn,
    });
    return;
  }
  const subject = await whoDoes(desk, action.staffId ?? null, childId === null ? ids : [childId]);
  const em = await desk.em();
  const kept: ContactAction = em.create(
    ContactActionEntity,
    { contactId, childId, text, ownerSubject: subject, dueOn: action.dueOn } as never,
    { persist: true },
  );
  await em.flush();
  await openTask(desk, {
    kind: 'CONTACT_ACTION',
    recordId: kept.id,
    // One child of several stands for the contact: whoever sees none of them is not asked.
    childId: childId ?? ids[0] ?? null,
    subject,
    text: `From a ${kindInWords[contact.kind]} on ${dayInWords(heldOn)}: an action is due by ${dayInWords(action.dueOn)}.`,
    dueAt: londonInstant(action.dueOn, '17:00'),
  });
}

async function whoDoes(
  desk: Desk,
  staffId: string | null,
  childIds: readonly string[],
): Promise<string> {
  if (staffId === null) return desk.viewer.subject;
  const member = await (await desk.em()).findOne(StaffMemberEntity, { id: staffId });
  if (!member) throw notFound('member of staff');
  for (const childId of childIds)
    if (member.subject !== desk.viewer.subject && !(await seesChild(desk, member.subject, childId)))
      throw ruleBroken(
        'CANNOT_SEE_CHILD',
        `${member.name} does not work with every child that this concerns and could not see what to do. Choose somebody who does, or yourself.`,
        'actions',
      );
  return member.subject;
}
