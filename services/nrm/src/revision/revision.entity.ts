import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly } from '@ictg/kit/database';
import { readsAll } from '../database/visibility.js';

/** What a revision is of. */
export const revisedRecords = ['REFERRAL', 'DECISION'] as const;

/** What a record said from the day on which it became known. Kept for ever, so that a figure can be worked out as known then. */
export const RevisionEntity = defineEntity({
  name: 'Revision',
  tableName: 'revision',
  properties: {
    ...recordProperties('rev'),
    record: p.enum(revisedRecords).comment(personal('none')),
    recordId: p.string().comment(personal('none')),
    knownOn: p.date().$type<string>().comment(personal('none')),
    facts: p.json<Record<string, unknown>>().comment(personal('identity')),
  },
  indexes: [{ properties: ['recordId', 'knownOn'] }],
  policies: [
    { name: 'read', command: 'select', using: readsAll },
    { name: 'add', command: 'insert', check: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
export type Revision = InferEntity<typeof RevisionEntity>;
