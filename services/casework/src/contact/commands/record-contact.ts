import { londonDay } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, notFound } from '@ictg/kit/refusal';
import { keepAdvice } from '../../advice/index.js';
import { ChildEntity, type ChildRecord } from '../../child/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { ContactChildEntity, ContactEntity } from '../contact.entity.js';
import type { ContactDetailsInput, RecordContactInput } from '../contact.input.js';
import { contactFault, type Attendee } from '../contact.rules.js';
import { isLeftOut } from '../contact.vocabulary.js';
import { askedAfterLeavingOut } from '../contact.words.js';
import { keepAction } from './keep-action.js';

/** Records a contact for every child it concerns, with what is to be done after it. */
export async function recordContact(desk: Desk, input: RecordContactInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'contact:record');
  const ids = input.children.map(({ childId }) => childId);
  if (new Set(ids).size < ids.length)
    throw invalid('children', 'The same child was chosen twice. Take one of them away.');
  const em = await desk.em();
  const children = await em.find(ChildEntity, { id: { $in: ids } });
  if (children.length < ids.length) throw notFound('child');
  const fault = contactFault(input, children, new Date());
  if (fault) throw fault;
  if (isLeftOut(input.invitation) && (!input.uninvitedBy || ids.length === 0))
    throw invalid(
      'uninvitedBy',
      'Say which agency left the guardian out, and for which child: it is told first.',
    );
  return doneOnce(desk, 'recordContact', input.idempotencyKey, input, () =>
    keep(desk, input, children),
  );
}

async function keep(
  desk: Desk,
  input: RecordContactInput,
  children: readonly ChildRecord[],
): Promise<string> {
  const em = await desk.em();
  const id = newId('ctc');
  // The children come first: a contact about children exists for whoever sees one of them.
  for (const { childId, note, present } of input.children)
    em.create(
      ContactChildEntity,
      {
        contactId: id,
        childId,
        note: note?.trim() || null,
        present: present?.trim() || null,
      } as never,
      { persist: true },
    );
  await em.flush();
  em.create(
    ContactEntity,
    {
      ...columnsOf(input),
      id,
      isAboutChildren: children.length > 0,
      ownerSubject: desk.viewer.subject,
    } as never,
    { persist: true },
  );
  await em.flush();
  for (const action of input.actions) await keepAction(desk, id, input, action);
  if (input.uninvitedBy && isLeftOut(input.invitation))
    for (const { childId } of input.children)
      await keepAdvice(desk, {
        kind: 'NOT_INVITED',
        topic: 'GUARDIAN_INVOLVED',
        text: askedAfterLeavingOut(input.invitation, input.kind),
        asked: input.uninvitedBy,
        childId,
        contactId: id,
        givenOn: londonDay(new Date()),
      });
  return id;
}

/** The columns of what is written down. */
export function columnsOf(input: ContactDetailsInput) {
  return {
    kind: input.kind,
    at: input.at,
    minutes: input.minutes ?? null,
    purpose: input.purpose?.trim() || null,
    summary: input.summary.trim(),
    decisions: input.decisions?.trim() || null,
    invitation: input.invitation,
    attendees: input.attendees.map((one): Attendee => ({
      name: one.name.trim(),
      role: one.role?.trim() || null,
      agencyName: one.agencyName?.trim() || null,
      agencyType: one.agencyType ?? null,
      attendance: one.attendance,
    })),
  };
}
