import { defineEntity, p } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs } from '@ictg/kit/database';
import { readsStatistics } from '../database/visibility.js';
/** Who was told which figures of which snapshot. Added to only: no role may change or remove a line. */
export const StatisticsAccessEntity = defineEntity({
  name: 'StatisticsAccess',
  tableName: 'statistics_access',
  properties: {
    ...recordProperties('sta'),
    subject: p.string().length(200).comment(personal('professional')),
    door: p.string().length(20).comment(personal('none')),
    snapshotId: p.string().length(64).comment(personal('none')),
    /** The question as it was answered: its dimensions and levels name the cells. */
    question: p.json().comment(personal('none')),
    figures: p.integer().comment(personal('none')),
  },
  indexes: [{ properties: ['createdAt', 'id'] }],
  policies: [
    { name: 'read', command: 'select', using: viewerIs('auditor') },
    { name: 'add', command: 'insert', check: readsStatistics },
  ],
  rowLevelSecurity: 'force',
});
//# sourceMappingURL=access.entity.js.map
