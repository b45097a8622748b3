import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs } from '@ictg/kit/database';
import { rowsWhere } from '../database/visibility.js';
import { handoverStates } from './handover.states.js';

/** What one shift of the line leaves to the next. It carries references, never names. */
export const HandoverEntity = defineEntity({
  name: 'Handover',
  tableName: 'handover',
  properties: {
    ...recordProperties('hnd'),
    state: p.enum(handoverStates).comment(personal('none')),
    fromAt: p.datetime().comment(personal('none')),
    untilAt: p.datetime().comment(personal('none')),
    /** What the calls and episodes of the shift themselves said when it was written; nobody changes it. */
    lines: p.array().$type<string[]>().default([]).comment(personal('sensitive')),
    note: p.text().comment(personal('sensitive')),
    writtenBy: p.string().comment(personal('professional')),
    writtenByName: p.string().comment(personal('professional')),
    signedBy: p.string().nullable().comment(personal('professional')),
    signedByName: p.string().nullable().comment(personal('professional')),
    signedAt: p.datetime().nullable().comment(personal('none')),
  },
  indexes: [{ properties: ['untilAt'] }],
  policies: [rowsWhere(viewerIs('manager', 'line', 'system'))],
  rowLevelSecurity: 'force',
});
export type Handover = InferEntity<typeof HandoverEntity>;
