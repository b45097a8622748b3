import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly, viewerIs } from '@ictg/kit/database';
import { ProfessionalEntity } from '../professional/professional.entity.js';
import { directoryKeepers, peopleReaders } from '../permission/permission.js';

/** What was decided about two records that may be one person. */
export const duplicateDecisions = ['SAME', 'APART'] as const;
export type DuplicateDecision = (typeof duplicateDecisions)[number];

const keeps = `(${viewerIs(...directoryKeepers)} or ${systemOnly})`;

/** A decision about two records: one person or two. It is remembered, so that nobody is asked a second time. */
export const DuplicateEntity = defineEntity({
  name: 'Duplicate',
  tableName: 'duplicate',
  properties: {
    ...recordProperties('dup'),
    /** The two records, the smaller id first. */
    firstId: p.manyToOne(ProfessionalEntity).mapToPk().fieldName('first_id'),
    secondId: p.manyToOne(ProfessionalEntity).mapToPk().fieldName('second_id').index(),
    decision: p.enum(duplicateDecisions).comment(personal('none')),
    reason: p.string().length(255).nullable().comment(personal('professional')),
    decidedOn: p.date().$type<string>().comment(personal('none')),
    decidedBy: p.string().comment(personal('professional')),
  },
  uniques: [{ properties: ['firstId', 'secondId'] }],
  checks: [{ name: 'duplicate_smaller_first', expression: 'first_id < second_id' }],
  policies: [
    { name: 'read', command: 'select', using: `(${viewerIs(...peopleReaders)} or ${systemOnly})` },
    { name: 'add', command: 'insert', check: keeps },
    { name: 'change', command: 'update', using: keeps, check: keeps },
  ],
  rowLevelSecurity: 'force',
});
export type Duplicate = InferEntity<typeof DuplicateEntity>;
