import type { RequiredEntityData } from '@mikro-orm/core';
import { londonDay } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, notFound } from '@ictg/kit/refusal';
import { CallEntity } from '../../call/index.js';
import { ChildEntity } from '../../child/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { SafetyPlanEntity, type SafetyPlan } from '../safety-plan.entity.js';
import { templateOn, type PlanLanguage } from '../safety-plan.rules.js';

/** A safety plan to begin. */
export interface NewPlan {
  readonly idempotencyKey: string;
  readonly callId?: string | null;
  readonly childId?: string | null;
  readonly planLanguage: PlanLanguage;
}

/** Begins a safety plan from the template in force today, for a call, a child or both. Returns its id. */
export async function beginSafetyPlan(desk: Desk, input: NewPlan): Promise<string> {
  mustBeAllowed(desk.viewer, 'plan:write');
  return doneOnce(desk, 'beginSafetyPlan', input.idempotencyKey, input, async () => {
    const em = await desk.em();
    const call = input.callId ? await em.findOne(CallEntity, { id: input.callId }) : null;
    if (input.callId && !call) throw notFound('call');
    const childId = input.childId ?? call?.childId ?? null;
    if (childId && !(await em.findOne(ChildEntity, { id: childId }))) throw notFound('child');
    if (!call && !childId)
      throw invalid('childId', 'Begin a plan from a call or from the page of a child.');
    const now = new Date();
    const [next] = await desk.rows<{ number: string }>(
      `select nextval('safety_plan_reference')::text as number`,
    );
    const id = newId('spl');
    em.create(
      SafetyPlanEntity,
      {
        id,
        reference: `S-${now.getUTCFullYear()}-${(next?.number ?? '').padStart(5, '0')}`,
        state: 'DRAFT',
        callId: call?.id ?? null,
        childId,
        planLanguage: input.planLanguage,
        templateVersion: templateOn(londonDay(now)).version,
        answers: {},
        writtenByName: desk.viewer.name,
      } as RequiredEntityData<SafetyPlan>,
      { persist: true },
    );
    await em.flush();
    return id;
  });
}
