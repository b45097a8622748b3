import type { Desk } from '@ictg/kit/database';
import { recordsOf, type ByChild } from '../record/index.js';
import {
  ContactTierEntity,
  PlanActionEntity,
  PlanGoalEntity,
  PlanReviewEntity,
} from './plan.entity.js';
import { ContactTier, PlanAction, PlanGoal, PlanReview } from './plan.type.js';

/** The goals of these children with what is done for each, newest first, by child: two statements in all. */
export async function planGoalsOf(
  desk: Desk,
  childIds: readonly string[],
): Promise<ByChild<PlanGoal>> {
  const goals = await recordsOf(desk, PlanGoalEntity, PlanGoal, childIds, { setOn: 'desc' });
  const actions = await recordsOf(desk, PlanActionEntity, PlanAction, childIds, { dueOn: 'asc' });
  const byGoal = Map.groupBy([...actions.values()].flat(), ({ goalId }) => goalId);
  for (const goal of [...goals.values()].flat()) goal.actions = byGoal.get(goal.id) ?? [];
  return goals;
}

/** The reviews of these children's plans, newest first, by child. */
export function planReviewsOf(
  desk: Desk,
  childIds: readonly string[],
): Promise<ByChild<PlanReview>> {
  return recordsOf(desk, PlanReviewEntity, PlanReview, childIds, { heldOn: 'desc' });
}

/** How guardians see these children, newest first, by child. */
export function contactTiersOf(
  desk: Desk,
  childIds: readonly string[],
): Promise<ByChild<ContactTier>> {
  return recordsOf(desk, ContactTierEntity, ContactTier, childIds, { fromOn: 'desc' });
}
