import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { viewerSubject } from '../database/policy.js';
import { personal, recordProperties } from '../database/properties.js';

const ownRows = `subject = ${viewerSubject}`;

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
  policies: [{ name: 'visible', command: 'all', using: ownRows, check: ownRows }],
  rowLevelSecurity: 'force',
});
export type DoneOnce = InferEntity<typeof DoneOnceEntity>;
