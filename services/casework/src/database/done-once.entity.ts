import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerSubject } from '@ictg/kit/database';
import { rowsWhere } from './visibility.js';

/** A create that was already done, and what came of it. */
export const DoneOnceEntity = defineEntity({
  name: 'DoneOnce',
  tableName: 'done_once',
  properties: {
    ...recordProperties('idm'),
    subject: p.string().comment(personal('professional')),
    command: p.string().comment(personal('none')),
    key: p.string().comment(personal('none')),
    inputHash: p.string().comment(personal('none')),
    result: p.json().$type<unknown>().nullable().comment(personal('none')),
  },
  uniques: [{ properties: ['subject', 'command', 'key'] }],
  policies: [rowsWhere(`subject = ${viewerSubject}`)],
  rowLevelSecurity: 'force',
});
export type DoneOnce = InferEntity<typeof DoneOnceEntity>;
