import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs, viewerSubject } from '@ictg/kit/database';
import { practitioners } from '../database/visibility.js';
import { filteredLists } from './saved-filter.data.js';

const own = `owner_subject = ${viewerSubject}`;
const ofTheService = `(${viewerIs('manager', 'line')} or ${practitioners})`;

/** A filter of a list under a name. It says what is looked for, never what is found: that stays for the rows to say. */
export const SavedFilterEntity = defineEntity({
  name: 'SavedFilter',
  tableName: 'saved_filter',
  properties: {
    ...recordProperties('sfl'),
    ownerSubject: p.string().comment(personal('professional')),
    ownerName: p.string().comment(personal('professional')),
    list: p.enum(filteredLists).comment(personal('none')),
    name: p.string().length(60).comment(personal('none')),
    filter: p.json().$type<Readonly<Record<string, unknown>>>().comment(personal('none')),
    isShared: p.boolean().comment(personal('none')),
  },
  uniques: [{ properties: ['ownerSubject', 'list', 'name'] }],
  policies: [
    { name: 'own', command: 'all', using: own, check: own },
    { name: 'shared', command: 'select', using: `is_shared and ${ofTheService}` },
    // What a colleague who has left shared must not stay for ever.
    {
      name: 'tidied_by_managers',
      command: 'delete',
      using: `is_shared and ${viewerIs('manager')}`,
    },
  ],
  rowLevelSecurity: 'force',
});
export type SavedFilter = InferEntity<typeof SavedFilterEntity>;
