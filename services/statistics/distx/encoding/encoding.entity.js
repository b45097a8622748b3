import { defineEntity, p } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly } from '@ictg/kit/database';
import { sources } from '../feed/feed.vocabulary.js';
/** One owner's record, sealed by its owner: comparable with others, readable by nobody here. */
export const EncodingEntity = defineEntity({
  name: 'Encoding',
  tableName: 'encoding',
  properties: {
    /** Drawn by chance; the record's attributes bear the same. */
    ...recordProperties('rec'),
    source: p.enum(sources).comment(personal('none')),
    /** The owner's token for its record: it stays equal when the record is corrected. */
    key: p.string().length(60).comment(personal('none')),
    /** Sealed tokens and filters, as JSON. Kept as text: it is read whole or not at all. */
    sealed: p.text().comment(personal('identity')),
  },
  uniques: [{ properties: ['source', 'key'] }],
  policies: [
    { name: 'read', command: 'select', using: systemOnly },
    { name: 'add', command: 'insert', check: systemOnly },
    { name: 'change', command: 'update', using: systemOnly, check: systemOnly },
    { name: 'remove', command: 'delete', using: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
//# sourceMappingURL=encoding.entity.js.map
