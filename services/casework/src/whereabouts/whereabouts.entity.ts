import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs } from '@ictg/kit/database';
import { aboutVisibleChildInFull, rowsWhere } from '../database/visibility.js';
import { ChildEntity } from '../child/child.entity.js';

export const whereaboutsKinds = [
  'ADDRESS',
  'PLACEMENT',
  'SCHOOL',
  'PHONE',
  'MEETING_PLACE',
] as const;
export type WhereaboutsKind = (typeof whereaboutsKinds)[number];

/** The record that a referral is being attached to, for our own process that moves what was told. */
export const movedWhereabouts = `${viewerIs('system')} and child_id = (select nullif(current_setting('app.attached_to', true), '')) and ${aboutVisibleChildInFull()}`;

/**
 * Where a child is: one class with a lock of its own. Its rows exist only for a transaction that has opened
 * this one child with a reason, and the change log keeps their values to itself.
 */
export const WhereaboutsEntity = defineEntity({
  name: 'Whereabouts',
  tableName: 'whereabouts',
  properties: {
    ...recordProperties('whr'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    kind: p.enum(whereaboutsKinds).comment(personal('whereabouts')),
    detail: p.text().comment(personal('whereabouts')),
    safeContact: p.text().nullable().comment(personal('whereabouts')),
    fromOn: p.date().$type<string>().comment(personal('whereabouts')),
    untilOn: p.date().$type<string>().nullable().comment(personal('whereabouts')),
  },
  policies: [
    rowsWhere(
      `child_id = (select nullif(current_setting('app.opened_child', true), '')) and ${aboutVisibleChildInFull()}`,
    ),
    { name: 'moved', command: 'all', using: movedWhereabouts, check: movedWhereabouts },
  ],
  rowLevelSecurity: 'force',
});
export type Whereabouts = InferEntity<typeof WhereaboutsEntity>;
