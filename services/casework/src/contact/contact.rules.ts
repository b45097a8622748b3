import { invalid, type Refusal } from '@ictg/kit/refusal';
import type { AgencyType } from '../advice/advice.vocabulary.js';
import { isNamedIn, type NamedChild } from '../child/child-name.rules.js';
import {
  meetings,
  type Attendance,
  type ContactKind,
  type Invitation,
} from './contact.vocabulary.js';

/** A whole day. */
const longestInMinutes = 1440;

/** Somebody of an agency who was, or should have been, there. Family and the child stand beside the child. */
export interface Attendee {
  readonly name: string;
  readonly role: string | null;
  readonly agencyName: string | null;
  readonly agencyType: AgencyType | null;
  readonly attendance: Attendance;
}

/** What must hold of a contact as it is told. */
export interface ToldContact {
  readonly kind: ContactKind;
  readonly at: Date;
  readonly minutes?: number | null | undefined;
  readonly purpose?: string | null | undefined;
  readonly summary: string;
  readonly decisions?: string | null | undefined;
  readonly attendees: readonly Pick<Attendee, 'name'>[];
  readonly invitation: Invitation;
}

/** What is wrong with a contact as it is told, or null. */
export function contactFault(
  told: ToldContact,
  children: readonly NamedChild[],
  now: Date,
): Refusal | null {
  if (told.at.getTime() > now.getTime() + 60_000)
    return invalid('at', 'This lies in the future. Record it once it has taken place.');
  if (told.minutes != null && (told.minutes < 1 || told.minutes > longestInMinutes))
    return invalid('minutes', 'Give the length in whole minutes, from 1 to 1440.');
  if (!told.summary.trim()) return invalid('summary', 'Write what happened.');
  if (told.attendees.some(({ name }) => !name.trim()))
    return invalid('attendees', 'Give each attendee a name or a role.');
  if (!['INVITED', 'DOES_NOT_APPLY'].includes(told.invitation) && !meetings.includes(told.kind))
    return invalid('invitation', 'Nobody is invited to this. Choose "does not apply".');
  return children.length > 1 ? sharedNameFault(told, children) : null;
}

/**
 * What several children share is read by whoever may see one of them, so it names none of them. What concerns one
 * child is written beside that child.
 */
function sharedNameFault(
  { purpose, summary, decisions, attendees }: ToldContact,
  children: readonly NamedChild[],
): Refusal | null {
  const shared = {
    purpose,
    summary,
    decisions,
    attendees: attendees.map(({ name }) => name).join(' '),
  };
  for (const [field, text] of Object.entries(shared))
    if (text && children.some((child) => isNamedIn(text, child)))
      return invalid(
        field,
        'This is read by everybody who works with one of these children, so it must name none of them. Write what concerns one child beside that child.',
        'CHILD_NAMED_IN_SHARED_TEXT',
      );
  return null;
}
