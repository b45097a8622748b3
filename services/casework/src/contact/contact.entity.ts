import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs } from '@ictg/kit/database';
import {
  aboutVisibleChildInFull,
  actsFor,
  practitioners,
  rowsWhere,
} from '../database/visibility.js';
import type { Attendee } from './contact.rules.js';
import { contactKinds, invitations } from './contact.vocabulary.js';

const keeper = `(${viewerIs('manager', 'system')} or (${practitioners} and owner_subject = any(${actsFor}::text[])))`;

/**
 * A contact exists for whoever may see one of its children in full; one about no child for its keeper. Whether it
 * is about children is a column, since whoever cannot see them could not tell by looking for them.
 */
const visible = `(is_about_children and exists (select 1 from contact_child k where k.contact_id = contact.id))
  or (not is_about_children and ${keeper})`;

/** A meeting, call, letter, visit or note of direct work. What is written here is shared by all its children. */
export const ContactEntity = defineEntity({
  name: 'Contact',
  tableName: 'contact',
  properties: {
    ...recordProperties('ctc'),
    kind: p.enum(contactKinds).comment(personal('none')),
    at: p.datetime().comment(personal('none')),
    minutes: p.integer().nullable().comment(personal('none')),
    isAboutChildren: p.boolean().comment(personal('none')),
    ownerSubject: p.string().index().comment(personal('professional')),
    purpose: p.text().nullable().comment(personal('sensitive')),
    summary: p.text().comment(personal('sensitive')),
    decisions: p.text().nullable().comment(personal('sensitive')),
    invitation: p.enum(invitations).comment(personal('none')),
    attendees: p.json().$type<readonly Attendee[]>().comment(personal('professional')),
    /** When its words were last changed, and by whom: whoever reads it may know, the log is for few. */
    rewordedAt: p.datetime().nullable().comment(personal('none')),
    rewordedByName: p.string().nullable().comment(personal('professional')),
  },
  indexes: [{ properties: ['at', 'id'] }],
  policies: [rowsWhere(visible)],
  rowLevelSecurity: 'force',
});
export type Contact = InferEntity<typeof ContactEntity>;

/** One child whom a contact concerns, with what concerns this child alone. */
export const ContactChildEntity = defineEntity({
  name: 'ContactChild',
  tableName: 'contact_child',
  properties: {
    ...recordProperties('ccd'),
    contactId: p.string().comment(personal('none')),
    childId: p.string().index().comment(personal('none')),
    note: p.text().nullable().comment(personal('sensitive')),
    /** Whether the child was there, and who of the family or carers. */
    present: p.string().nullable().comment(personal('identity')),
  },
  uniques: [{ properties: ['contactId', 'childId'] }],
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type ContactChild = InferEntity<typeof ContactChildEntity>;

/** Something that one of our own is to do after a contact. What an agency is to do is advice. */
export const ContactActionEntity = defineEntity({
  name: 'ContactAction',
  tableName: 'contact_action',
  properties: {
    ...recordProperties('act'),
    contactId: p.string().index().comment(personal('none')),
    childId: p.string().nullable().index().comment(personal('none')),
    text: p.text().comment(personal('sensitive')),
    ownerSubject: p.string().comment(personal('professional')),
    dueOn: p.date().$type<string>().comment(personal('none')),
    doneAt: p.datetime().nullable().comment(personal('none')),
    doneNote: p.text().nullable().comment(personal('sensitive')),
  },
  policies: [
    rowsWhere(`exists (select 1 from contact t where t.id = contact_id)
      and (child_id is null or ${aboutVisibleChildInFull()})`),
  ],
  rowLevelSecurity: 'force',
});
export type ContactAction = InferEntity<typeof ContactActionEntity>;
