import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { ChildEntity } from '../child/index.js';
import { aboutVisibleChildInFull, rowsWhere } from '../database/visibility.js';
import { denialStates } from './denial.states.js';
import { recordOwners } from './denial.vocabulary.js';

/** That somebody who knows a child says that another owner's record, found by a reference of the child, is not theirs. */
export const RecordDenialEntity = defineEntity({
  name: 'RecordDenial',
  tableName: 'record_denial',
  properties: {
    ...recordProperties('rdn'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    owner: p.enum(recordOwners).comment(personal('none')),
    /** As it stood on the child's record. */
    reference: p.string().comment(personal('identity')),
    state: p.enum(denialStates).comment(personal('none')),
    reason: p.text().comment(personal('sensitive')),
    saidBySubject: p.string().comment(personal('professional')),
    saidBy: p.string().comment(personal('professional')),
    settledAt: p.datetime().nullable().comment(personal('none')),
    settledBy: p.string().nullable().comment(personal('professional')),
    settledReason: p.text().nullable().comment(personal('sensitive')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type RecordDenial = InferEntity<typeof RecordDenialEntity>;
