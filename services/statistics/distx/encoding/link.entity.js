import { defineEntity, p } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly } from '@ictg/kit/database';
/** That two records may be of one child, and how probably. Kept below the threshold too: a missed link has its weight. */
export const LinkEntity = defineEntity({
  name: 'Link',
  tableName: 'link',
  properties: {
    ...recordProperties('lnk'),
    leftId: p.string().comment(personal('none')),
    rightId: p.string().comment(personal('none')),
    probability: p.double().comment(personal('none')),
    isChosen: p.boolean().comment(personal('none')),
  },
  uniques: [{ properties: ['leftId', 'rightId'] }],
  indexes: [{ properties: ['rightId'] }],
  policies: [
    { name: 'read', command: 'select', using: systemOnly },
    { name: 'add', command: 'insert', check: systemOnly },
    { name: 'change', command: 'update', using: systemOnly, check: systemOnly },
    { name: 'remove', command: 'delete', using: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
//# sourceMappingURL=link.entity.js.map
