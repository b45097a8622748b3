import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs, viewerSubject } from '@ictg/kit/database';
import { ChildEntity } from '../child/index.js';
import { aboutVisibleChildInFull, rowsWhere } from '../database/visibility.js';

/** The worker and the manager, and our own processes: no other manager, no colleague who covers. */
const ofTheTwo = `(${viewerIs('system')} or worker_subject = ${viewerSubject} or manager_subject = ${viewerSubject})`;

/** A supervision of a worker by their manager. It exists for the two of them only. */
export const SupervisionEntity = defineEntity({
  name: 'Supervision',
  tableName: 'supervision',
  properties: {
    ...recordProperties('spv'),
    workerSubject: p.string().comment(personal('professional')),
    managerSubject: p.string().comment(personal('professional')),
    heldOn: p.date().$type<string>().comment(personal('none')),
    howTheyAre: p.text().nullable().comment(personal('professional')),
    development: p.text().nullable().comment(personal('professional')),
    nextOn: p.date().$type<string>().nullable().comment(personal('none')),
  },
  policies: [rowsWhere(ofTheTwo)],
  rowLevelSecurity: 'force',
});
export type Supervision = InferEntity<typeof SupervisionEntity>;

/** A child discussed in supervision and what the manager decided. It exists for the two of them, while the child does. */
export const SupervisionDecisionEntity = defineEntity({
  name: 'SupervisionDecision',
  tableName: 'supervision_decision',
  properties: {
    ...recordProperties('spd'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    supervisionId: p.string().index().comment(personal('none')),
    workerSubject: p.string().comment(personal('professional')),
    managerSubject: p.string().comment(personal('professional')),
    discussed: p.text().comment(personal('sensitive')),
    decision: p.text().nullable().comment(personal('sensitive')),
    owner: p.string().nullable().comment(personal('professional')),
    dueOn: p.date().$type<string>().nullable().comment(personal('none')),
    doneOn: p.date().$type<string>().nullable().comment(personal('none')),
  },
  policies: [rowsWhere(`${ofTheTwo} and ${aboutVisibleChildInFull()}`)],
  rowLevelSecurity: 'force',
});
export type SupervisionDecision = InferEntity<typeof SupervisionDecisionEntity>;
