import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { aboutVisibleChild, aboutVisibleChildInFull, rowsWhere } from '../database/visibility.js';
import { ChildEntity } from '../child/child.entity.js';
import { StaffMemberEntity } from '../staff/staff.entity.js';
import { supportStates } from './support.states.js';
import {
  closureReasons,
  contactMethods,
  contactPeople,
  workerRoles,
} from './support.vocabulary.js';

/** One episode of support, from the decision to offer it until it ends. */
export const SupportEntity = defineEntity({
  name: 'Support',
  tableName: 'support',
  properties: {
    ...recordProperties('sup'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    referralId: p.string().nullable().index().comment(personal('none')),
    state: p.enum(supportStates).comment(personal('none')),
    route: p.enum(workerRoles).comment(personal('sensitive')),
    openedAt: p.datetime().comment(personal('none')),
    allocationDueAt: p.datetime().nullable().comment(personal('none')),
    firstContactDueAt: p.datetime().nullable().comment(personal('none')),
    firstContactAt: p.datetime().nullable().comment(personal('none')),
    /** Since when the present worker has the child: raises the version with every change of worker. */
    endedOn: p.date().$type<string>().nullable().comment(personal('none')),
    closureReason: p.enum(closureReasons).nullable().comment(personal('sensitive')),
    endingPlannedOn: p.date().$type<string>().nullable().comment(personal('none')),
    endingReason: p.enum(closureReasons).nullable().comment(personal('sensitive')),
    missingSignedOffBy: p.string().nullable().comment(personal('professional')),
    missingSignOffNote: p.text().nullable().comment(personal('sensitive')),
    outcome: p.text().nullable().comment(personal('sensitive')),
    weight: p.integer().default(1).comment(personal('none')),
  },
  indexes: [{ properties: ['state'] }],
  policies: [rowsWhere(aboutVisibleChild())],
  rowLevelSecurity: 'force',
});
export type Support = InferEntity<typeof SupportEntity>;

/** Who was the guardian, from when to when. One at a time: the next begins at the moment the last one ends. */
export const AllocationEntity = defineEntity({
  name: 'Allocation',
  tableName: 'allocation',
  properties: {
    ...recordProperties('alc'),
    supportId: p.manyToOne(SupportEntity).mapToPk().fieldName('support_id').index(),
    childId: p.string().index().comment(personal('none')),
    staffId: p.manyToOne(StaffMemberEntity).mapToPk().fieldName('staff_id').index(),
    workerRole: p.enum(workerRoles).comment(personal('sensitive')),
    fromAt: p.datetime().comment(personal('none')),
    untilAt: p.datetime().nullable().comment(personal('none')),
    allocatedBy: p.string().comment(personal('professional')),
    reason: p.text().nullable().comment(personal('sensitive')),
    handoverNote: p.text().nullable().comment(personal('sensitive')),
    firstContactAt: p.datetime().nullable().comment(personal('none')),
    firstContactHow: p.enum(contactMethods).nullable().comment(personal('sensitive')),
    firstContactWith: p.enum(contactPeople).nullable().comment(personal('sensitive')),
    firstContactNote: p.text().nullable().comment(personal('sensitive')),
  },
  policies: [rowsWhere(aboutVisibleChild())],
  rowLevelSecurity: 'force',
});
export type Allocation = InferEntity<typeof AllocationEntity>;

/** A move of a child from one authority to another while support goes on. */
export const SupportTransferEntity = defineEntity({
  name: 'SupportTransfer',
  tableName: 'support_transfer',
  properties: {
    ...recordProperties('trf'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    supportId: p.string().index().comment(personal('none')),
    fromAuthorityGss: p.string().length(9).nullable().comment(personal('sensitive')),
    toAuthorityGss: p.string().length(9).comment(personal('sensitive')),
    movedOn: p.date().$type<string>().comment(personal('none')),
    reason: p.text().comment(personal('sensitive')),
    recordedBy: p.string().comment(personal('professional')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type SupportTransfer = InferEntity<typeof SupportTransferEntity>;
