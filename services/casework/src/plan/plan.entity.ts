import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { ChildEntity } from '../child/index.js';
import { aboutVisibleChildInFull, rowsWhere } from '../database/visibility.js';
import { outcomeDomains } from '../outcome/outcome.vocabulary.js';
import { actionStates, contactTierLevels, goalStates } from './plan.vocabulary.js';
import { threeWay } from '../child/child.vocabulary.js';

/** A goal of a child's plan, in words that the child could have used. */
export const PlanGoalEntity = defineEntity({
  name: 'PlanGoal',
  tableName: 'plan_goal',
  properties: {
    ...recordProperties('pgl'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    supportId: p.string().index().comment(personal('none')),
    domain: p.enum(outcomeDomains).comment(personal('none')),
    text: p.text().comment(personal('sensitive')),
    wordsOfChild: p.text().nullable().comment(personal('sensitive')),
    setOn: p.date().$type<string>().comment(personal('none')),
    targetOn: p.date().$type<string>().nullable().comment(personal('none')),
    state: p.enum(goalStates).comment(personal('none')),
    endedOn: p.date().$type<string>().nullable().comment(personal('none')),
    endedNote: p.text().nullable().comment(personal('sensitive')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type PlanGoal = InferEntity<typeof PlanGoalEntity>;

/** What is done for a goal, by whom and by when. */
export const PlanActionEntity = defineEntity({
  name: 'PlanAction',
  tableName: 'plan_action',
  properties: {
    ...recordProperties('pac'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    goalId: p.string().index().comment(personal('none')),
    text: p.text().comment(personal('sensitive')),
    owner: p.string().comment(personal('professional')),
    dueOn: p.date().$type<string>().comment(personal('none')),
    state: p.enum(actionStates).comment(personal('none')),
    settledOn: p.date().$type<string>().nullable().comment(personal('none')),
    settledNote: p.text().nullable().comment(personal('sensitive')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type PlanAction = InferEntity<typeof PlanActionEntity>;

/** A review of the plan, and when the next one is due. */
export const PlanReviewEntity = defineEntity({
  name: 'PlanReview',
  tableName: 'plan_review',
  properties: {
    ...recordProperties('prv'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    supportId: p.string().index().comment(personal('none')),
    heldOn: p.date().$type<string>().comment(personal('none')),
    summary: p.text().comment(personal('sensitive')),
    viewOfChild: p.text().nullable().comment(personal('sensitive')),
    childTookPart: p.enum(threeWay).comment(personal('sensitive')),
    nextDueOn: p.date().$type<string>().comment(personal('none')),
    reviewedBy: p.string().comment(personal('professional')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type PlanReview = InferEntity<typeof PlanReviewEntity>;

/** How the guardian sees the child, from a day on, and why. The latest that has begun holds. */
export const ContactTierEntity = defineEntity({
  name: 'ContactTier',
  tableName: 'contact_tier',
  properties: {
    ...recordProperties('ctr'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    supportId: p.string().index().comment(personal('none')),
    level: p.enum(contactTierLevels).comment(personal('sensitive')),
    everyDays: p.integer().comment(personal('none')),
    fromOn: p.date().$type<string>().comment(personal('none')),
    reason: p.text().comment(personal('sensitive')),
    decidedBy: p.string().comment(personal('professional')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type ContactTier = InferEntity<typeof ContactTierEntity>;
