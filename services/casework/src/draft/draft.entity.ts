import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerSubject } from '@ictg/kit/database';
import { rowsWhere } from '../database/visibility.js';

/** What a person has typed and not yet sent. Only they can see it. */
export const DraftEntity = defineEntity({
  name: 'Draft',
  tableName: 'draft',
  properties: {
    ...recordProperties('drf'),
    subject: p.string().comment(personal('professional')),
    kind: p.string().comment(personal('none')),
    key: p.string().comment(personal('none')),
    body: p.json().$type<unknown>().comment(personal('sensitive')),
    savedAt: p.datetime().comment(personal('none')),
  },
  uniques: [{ properties: ['subject', 'kind', 'key'] }],
  policies: [rowsWhere(`subject = ${viewerSubject}`)],
  rowLevelSecurity: 'force',
});
export type Draft = InferEntity<typeof DraftEntity>;
