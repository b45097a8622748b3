import { defineEntity, p } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly } from '@ictg/kit/database';
import { sources } from '../feed/feed.vocabulary.js';

/**
 * That an owner says one of its people is not the person of another owner's record. Both are tokens: of the owner's own
 * record, and of a reference that the other one bears. Neither can be read here.
 */
export const DenialEntity = defineEntity({
  name: 'Denial',
  tableName: 'denial',
  properties: {
    ...recordProperties('den'),
    source: p.enum(sources).comment(personal('none')),
    key: p.string().length(60).comment(personal('none')),
    deniedSource: p.enum(sources).comment(personal('none')),
    code: p.string().length(60).comment(personal('identity')),
  },
  uniques: [{ properties: ['source', 'key', 'deniedSource', 'code'] }],
  policies: [
    { name: 'read', command: 'select', using: systemOnly },
    { name: 'add', command: 'insert', check: systemOnly },
    { name: 'remove', command: 'delete', using: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
