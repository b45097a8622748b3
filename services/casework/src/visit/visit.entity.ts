import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { ChildEntity } from '../child/index.js';
import { aboutVisibleChildInFull, actsFor, rowsWhere } from '../database/visibility.js';
import { visitStates } from './visit.states.js';
import { staffRisks } from './visit.vocabulary.js';

/** A visit with what keeps the worker safe. Where it is stands behind the lock of whereabouts, not here. */
export const VisitEntity = defineEntity({
  name: 'Visit',
  tableName: 'visit',
  properties: {
    ...recordProperties('vis'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    state: p.enum(visitStates).comment(personal('none')),
    purpose: p.string().comment(personal('sensitive')),
    visitorSubject: p.string().comment(personal('professional')),
    visitor: p.string().comment(personal('professional')),
    buddySubject: p.string().comment(personal('professional')),
    buddy: p.string().comment(personal('professional')),
    plannedAt: p.datetime().comment(personal('none')),
    dueBackAt: p.datetime().comment(personal('none')),
    risk: p.enum(staffRisks).comment(personal('sensitive')),
    riskNote: p.text().nullable().comment(personal('sensitive')),
    outAt: p.datetime().nullable().comment(personal('none')),
    backAt: p.datetime().nullable().comment(personal('none')),
    buddyAlarmedAt: p.datetime().nullable().comment(personal('none')),
    managerAlarmedAt: p.datetime().nullable().comment(personal('none')),
    note: p.text().nullable().comment(personal('sensitive')),
  },
  // A buddy knows of the visit, also where the child does not exist for them.
  policies: [rowsWhere(`${aboutVisibleChildInFull()} or buddy_subject = any(${actsFor}::text[])`)],
  rowLevelSecurity: 'force',
});
export type Visit = InferEntity<typeof VisitEntity>;
