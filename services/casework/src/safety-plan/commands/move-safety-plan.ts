import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { SafetyPlanEntity, type SafetyPlan } from '../safety-plan.entity.js';
import { planLifecycle, type PlanAction } from '../safety-plan.states.js';

/** A safety plan and the version that was read. */
export interface PlanStep {
  readonly safetyPlanId: string;
  readonly version: number;
}

/** What was filled in, part by part. */
export type Answers = readonly { readonly key: string; readonly answer: string }[];

/** Loads a plan for a step of its life and moves it on. */
export async function movePlan(
  desk: Desk,
  step: PlanStep,
  actionFor: PlanAction | ((plan: SafetyPlan) => PlanAction),
): Promise<SafetyPlan> {
  mustBeAllowed(desk.viewer, 'plan:write');
  const plan = await loadForChange<SafetyPlan>(
    desk,
    SafetyPlanEntity,
    'safety plan',
    step.safetyPlanId,
    step.version,
  );
  const action = typeof actionFor === 'function' ? actionFor(plan) : actionFor;
  const move = planLifecycle.move(plan.state, action);
  if (!move.ok) throw ruleBroken('SAFETY_PLAN_STEP_NOT_POSSIBLE', move.sentence);
  plan.state = move.to;
  return plan;
}
