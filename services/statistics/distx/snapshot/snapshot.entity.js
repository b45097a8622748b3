import { defineEntity, p } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly } from '@ictg/kit/database';
import { readsStatistics } from '../database/visibility.js';
const neverChanged = [{ name: 'add', command: 'insert', check: systemOnly }];
/** What was published, byte for byte, for ever: its id is the digest of its text. No role may change or remove it. */
export const SnapshotEntity = defineEntity({
  name: 'Snapshot',
  tableName: 'snapshot',
  properties: {
    ...recordProperties('snp'),
    /** The order in which snapshots were published. */
    number: p.integer().unique().comment(personal('none')),
    countedOn: p.date().$type().comment(personal('none')),
    text: p.text().comment(personal('none')),
  },
  policies: [{ name: 'read', command: 'select', using: readsStatistics }, ...neverChanged],
  rowLevelSecurity: 'force',
});
/** How the counts of a snapshot were rounded: the next one must choose alike. For this service's own eyes. */
export const SnapshotChoicesEntity = defineEntity({
  name: 'SnapshotChoices',
  tableName: 'snapshot_choices',
  properties: {
    ...recordProperties('sch'),
    snapshotId: p.string().unique().comment(personal('none')),
    choices: p.text().comment(personal('sensitive')),
  },
  policies: [{ name: 'read', command: 'select', using: systemOnly }, ...neverChanged],
  rowLevelSecurity: 'force',
});
//# sourceMappingURL=snapshot.entity.js.map
