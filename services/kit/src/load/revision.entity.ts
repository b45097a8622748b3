import { defineEntity, p } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly } from '../database/index.js';

/**
 * What a loaded record said from the day on which it became known. Kept for ever, so that a figure can be worked out
 * as known then.
 */
export const RevisionEntity = defineEntity({
  name: 'Revision',
  tableName: 'revision',
  properties: {
    ...recordProperties('rev'),
    recordId: p.string().comment(personal('none')),
    knownOn: p.date().$type<string>().comment(personal('none')),
    facts: p.json<Record<string, unknown>>().comment(personal('identity')),
  },
  indexes: [{ properties: ['recordId', 'knownOn'] }],
  policies: [
    { name: 'read', command: 'select', using: systemOnly },
    { name: 'add', command: 'insert', check: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
