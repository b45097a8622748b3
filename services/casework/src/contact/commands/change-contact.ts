import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { notAllowed, ruleBroken } from '@ictg/kit/refusal';
import { ChildEntity } from '../../child/index.js';
import { may, mustBeAllowed } from '../../permission/permission.js';
import { actsFor } from '../../staff/index.js';
import { settleTasks } from '../../task/index.js';
import {
  ContactActionEntity,
  ContactChildEntity,
  ContactEntity,
  type Contact,
  type ContactAction,
} from '../contact.entity.js';
import type { ChangeContactInput, CompleteContactActionInput } from '../contact.input.js';
import { contactFault } from '../contact.rules.js';
import { isLeftOut } from '../contact.vocabulary.js';
import { columnsOf } from './record-contact.js';

/** Changes what is written down of a contact. What stood before stays in the log. */
export async function changeContact(desk: Desk, input: ChangeContactInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'contact:record');
  const contact = await loadForChange<Contact>(
    desk,
    ContactEntity,
    'contact',
    input.contactId,
    input.version,
  );
  await mustBeTheirs(desk, contact.ownerSubject, 'contact');
  const em = await desk.em();
  const own = await em.find(ContactChildEntity, { contactId: contact.id });
  const children = await em.find(ChildEntity, { id: { $in: own.map(({ childId }) => childId) } });
  const fault = contactFault(input.details, children, new Date());
  if (fault) throw fault;
  if (isLeftOut(input.details.invitation) && !isLeftOut(contact.invitation))
    await mustHaveToldAgency(desk, contact.id);
  Object.assign(contact, columnsOf(input.details), {
    rewordedAt: new Date(),
    rewordedByName: desk.viewer.name,
  });
  return contact.id;
}

/** Says that an action is done, and what came of it. */
export async function completeContactAction(
  desk: Desk,
  input: CompleteContactActionInput,
): Promise<string> {
  mustBeAllowed(desk.viewer, 'contact:record');
  const action = await loadForChange<ContactAction>(
    desk,
    ContactActionEntity,
    'action',
    input.actionId,
    input.version,
  );
  await mustBeTheirs(desk, action.ownerSubject, 'action');
  if (action.doneAt) throw ruleBroken('ACTION_DONE_ALREADY', 'This action is done already.');
  action.doneAt = new Date();
  action.doneNote = input.note?.trim() || null;
  await settleTasks(desk, action.id, ['CONTACT_ACTION']);
  return action.contactId;
}

/** Nothing counts against an agency that was not told of it first. */
async function mustHaveToldAgency(desk: Desk, contactId: string): Promise<void> {
  const told = await desk.rows(
    `select 1 from advice where contact_id = ? and kind = 'NOT_INVITED' and state <> 'WITHDRAWN' limit 1`,
    [contactId],
  );
  if (told.length === 0)
    throw ruleBroken(
      'AGENCY_NOT_TOLD',
      'The agency is told first that it left the guardian out. Record that on the page of this contact, then change it here.',
    );
}

async function mustBeTheirs(desk: Desk, subject: string, what: string): Promise<void> {
  if (may(desk.viewer, 'contact:change-any') || (await actsFor(desk)).includes(subject)) return;
  throw notAllowed(`This ${what} is for whoever has it, whoever covers, and service managers.`);
}
