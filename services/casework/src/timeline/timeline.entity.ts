import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { aboutVisibleChildInFull, addedByTheLine, rowsWhere } from '../database/visibility.js';
import { ChildEntity } from '../child/child.entity.js';

export const timelineCategories = [
  'CONTACT',
  'DECISION',
  'SUPPORT',
  'RISK',
  'NRM',
  'COURT',
  'RECORD',
] as const;
export type TimelineCategory = (typeof timelineCategories)[number];

/** One thing that happened to a child, or that the service did. */
export const TimelineEntryEntity = defineEntity({
  name: 'TimelineEntry',
  tableName: 'timeline_entry',
  properties: {
    ...recordProperties('tml'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id'),
    at: p.datetime().comment(personal('none')),
    category: p.enum(timelineCategories).comment(personal('none')),
    kind: p.string().comment(personal('none')),
    text: p.text().comment(personal('sensitive')),
    recordId: p.string().nullable().comment(personal('none')),
    bySubject: p.string().comment(personal('professional')),
    byName: p.string().comment(personal('professional')),
  },
  indexes: [{ properties: ['childId', 'at'] }],
  policies: [rowsWhere(aboutVisibleChildInFull()), addedByTheLine],
  rowLevelSecurity: 'force',
});
export type TimelineEntry = InferEntity<typeof TimelineEntryEntity>;
