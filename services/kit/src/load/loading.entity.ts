import { defineEntity, p } from '@mikro-orm/core';
import { anyViewer, personal, recordProperties, systemOnly } from '../database/index.js';

/** That a file was loaded, so that every answer can say as of when it is. */
export const LoadingEntity = defineEntity({
  name: 'Loading',
  tableName: 'loading',
  properties: {
    ...recordProperties('ldg'),
    kind: p.string().length(60).comment(personal('none')),
    rows: p.integer().comment(personal('none')),
    rejected: p.integer().comment(personal('none')),
  },
  policies: [
    { name: 'read', command: 'select', using: anyViewer },
    { name: 'add', command: 'insert', check: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
