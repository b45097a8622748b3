import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { ChildEntity } from '../child/index.js';
import { aboutVisibleChildInFull, rowsWhere } from '../database/visibility.js';
import { closureStates } from './closure.states.js';
import { closureReasons } from '../support/support.vocabulary.js';

/** A proposal to close support. Somebody else than its writer decides on it; one at a time is open. */
export const ClosureProposalEntity = defineEntity({
  name: 'ClosureProposal',
  tableName: 'closure_proposal',
  properties: {
    ...recordProperties('clp'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    supportId: p.string().index().comment(personal('none')),
    state: p.enum(closureStates).comment(personal('none')),
    reason: p.enum(closureReasons).comment(personal('sensitive')),
    endOn: p.date().$type<string>().comment(personal('none')),
    outcome: p.text().comment(personal('sensitive')),
    viewOfChild: p.text().nullable().comment(personal('sensitive')),
    missingNote: p.text().nullable().comment(personal('sensitive')),
    proposedAt: p.datetime().comment(personal('none')),
    proposedBySubject: p.string().comment(personal('professional')),
    proposedBy: p.string().comment(personal('professional')),
    decidedAt: p.datetime().nullable().comment(personal('none')),
    decidedBySubject: p.string().nullable().comment(personal('professional')),
    decidedBy: p.string().nullable().comment(personal('professional')),
    decisionNote: p.text().nullable().comment(personal('sensitive')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type ClosureProposal = InferEntity<typeof ClosureProposalEntity>;
