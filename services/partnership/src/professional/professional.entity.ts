import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly, viewerIs } from '@ictg/kit/database';
import { peopleKeepers, peopleReaders } from '../permission/permission.js';
import { contactPreferences, mailLanguages } from './professional.vocabulary.js';

const keeps = `(${viewerIs(...peopleKeepers)} or ${systemOnly})`;
/** Whoever holds or held a post in a team of the partner's own agency: the post's policy shows it no other. */
const ofOwnPeople = `(${viewerIs('partner')} and exists (select 1 from post h where h.professional_id = professional.id))`;

/**
 * Somebody who works with children for an agency. Facts only: what anybody thinks of a person has no column here.
 * Nothing about a child is kept beside a professional, or anywhere in this service.
 */
export const ProfessionalEntity = defineEntity({
  name: 'Professional',
  tableName: 'professional',
  properties: {
    ...recordProperties('pro'),
    name: p.string().length(200).comment(personal('professional')),
    /** In small letters, as it is compared. Several may share the address of a team. */
    workEmail: p.string().length(254).nullable().index().comment(personal('professional')),
    phone: p.string().length(30).nullable().comment(personal('professional')),
    roleTitle: p.string().length(200).nullable().comment(personal('professional')),
    mailLanguage: p.enum(mailLanguages).default('EN').comment(personal('professional')),
    contactPreference: p
      .enum(contactPreferences)
      .default('NOT_ASKED')
      .comment(personal('professional')),
    /** How this person can be reached without harm, shown before any number; it stands above the preference. */
    safeContactRule: p.string().length(500).nullable().comment(personal('professional')),
    /** The day on which a mail to the address came back; cleared with a new address. */
    mailCameBackOn: p.date().$type<string>().nullable().comment(personal('professional')),
    /** The record that this one was found to be a duplicate of. */
    mergedIntoId: p.string().nullable().index().comment(personal('none')),
    /** Who this is: the record at the end of all merges, most often itself. Everything is counted by it. */
    personId: p.string().index().comment(personal('none')),
  },
  indexes: [{ properties: ['name', 'id'] }],
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `(${viewerIs(...peopleReaders)} or ${systemOnly} or ${ofOwnPeople})`,
    },
    { name: 'add', command: 'insert', check: keeps },
    { name: 'change', command: 'update', using: keeps, check: keeps },
  ],
  rowLevelSecurity: 'force',
});
export type Professional = InferEntity<typeof ProfessionalEntity>;
