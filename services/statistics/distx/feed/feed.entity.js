import { defineEntity, p } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly } from '@ictg/kit/database';
import { readsStatistics } from '../database/visibility.js';
import { everySource } from './feed.vocabulary.js';
/** How far one owner's feed has been read. */
export const FeedEntity = defineEntity({
  name: 'Feed',
  tableName: 'feed',
  properties: {
    ...recordProperties('fed'),
    source: p.enum(everySource).unique().comment(personal('none')),
    /** Where the next page begins; null before the first. */
    cursor: p.string().length(60).nullable().comment(personal('none')),
    /** When the owner last looked for what had changed, by its own clock; null before the first whole reading. */
    asOf: p.datetime().nullable().comment(personal('none')),
    records: p.integer().default(0).comment(personal('none')),
    /** Over every record that the owner has, as the owner worked it out. */
    digest: p.string().length(64).nullable().comment(personal('none')),
    /** When it was last tried, and what went wrong then. */
    triedAt: p.datetime().nullable().comment(personal('none')),
    fault: p.string().length(200).nullable().comment(personal('none')),
  },
  policies: [
    { name: 'read', command: 'select', using: readsStatistics },
    { name: 'add', command: 'insert', check: systemOnly },
    { name: 'change', command: 'update', using: systemOnly, check: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
//# sourceMappingURL=feed.entity.js.map
