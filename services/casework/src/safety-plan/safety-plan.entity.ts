import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs } from '@ictg/kit/database';
import { aboutVisibleChild, practitioners, rowsWhere } from '../database/visibility.js';
import { planStates } from './safety-plan.states.js';
import { receiptWays } from './safety-plan.vocabulary.js';

/** Whoever works on the line sees its plans; others those of a child who exists for them. */
const ofTheLine = `((${viewerIs('manager', 'line', 'system')} and (child_id is null or ${aboutVisibleChild()}))
  or (${practitioners} and ${aboutVisibleChild()}))`;

/** An immediate safety plan, from a template, as it was filled in with a caller. */
export const SafetyPlanEntity = defineEntity({
  name: 'SafetyPlan',
  tableName: 'safety_plan',
  properties: {
    ...recordProperties('spl'),
    reference: p.string().unique().comment(personal('none')),
    state: p.enum(planStates).comment(personal('none')),
    callId: p.string().nullable().index().comment(personal('none')),
    childId: p.string().nullable().index().comment(personal('none')),
    planLanguage: p.enum(['ENGLISH', 'WELSH'] as const).comment(personal('none')),
    templateVersion: p.string().comment(personal('none')),
    answers: p.json().$type<Record<string, string>>().comment(personal('sensitive')),
    writtenByName: p.string().comment(personal('professional')),
    givenAt: p.datetime().nullable().comment(personal('none')),
    /** Null for a plan that was read out on the telephone. */
    sentTo: p.string().length(254).nullable().comment(personal('professional')),
    /** Hash of the key in the link that was sent: the link itself is nowhere but in the mail. */
    linkHash: p.string().nullable().unique().comment(personal('none')),
    linkEndsAt: p.datetime().nullable().comment(personal('none')),
    receiptedAt: p.datetime().nullable().comment(personal('none')),
    receiptWay: p.enum(receiptWays).nullable().comment(personal('none')),
    receiptNote: p.string().length(200).nullable().comment(personal('professional')),
  },
  policies: [rowsWhere(ofTheLine)],
  rowLevelSecurity: 'force',
});
export type SafetyPlan = InferEntity<typeof SafetyPlanEntity>;
