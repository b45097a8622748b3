import { defineEntity, p } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly } from '@ictg/kit/database';
import { everySource } from './feed.vocabulary.js';
/**
 * What an owner's record says that is counted: coarse attributes and days of events. Its id was drawn by chance and is
 * all that it shares with the encoding, which lies in another database.
 */
export const SourceRecordEntity = defineEntity({
  name: 'SourceRecord',
  tableName: 'source_record',
  properties: {
    ...recordProperties('rec'),
    source: p.enum(everySource).comment(personal('none')),
    /** Tells whether the owner's record is still what it was; means nothing outside the feed. */
    digest: p.string().length(64).comment(personal('none')),
    facts: p.json().comment(personal('sensitive')),
  },
  indexes: [{ properties: ['source', 'id'] }],
  policies: [
    { name: 'read', command: 'select', using: systemOnly },
    { name: 'add', command: 'insert', check: systemOnly },
    { name: 'change', command: 'update', using: systemOnly, check: systemOnly },
    { name: 'remove', command: 'delete', using: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
//# sourceMappingURL=source-record.entity.js.map
