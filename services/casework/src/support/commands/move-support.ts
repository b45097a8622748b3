import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { loadForChange } from '@ictg/kit/command';
import { mustBeAllowed, type Permission } from '../../permission/permission.js';
import {
  AllocationEntity,
  SupportEntity,
  type Allocation,
  type Support,
} from '../support.entity.js';
import { supportLifecycle, type SupportAction } from '../support.states.js';
import { reweigh } from './reweigh.js';

/** An episode of support and the version that was read. */
export interface SupportStep {
  readonly supportId: string;
  readonly version: number;
}

/**
 * Loads an episode of support for a step of its life and moves it on.
 * @throws Refusal when the viewer may not, somebody was first, or the step is not possible from where it stands
 */
export async function moveSupport(
  desk: Desk,
  step: SupportStep,
  action: SupportAction,
  permission: Permission,
): Promise<Support> {
  mustBeAllowed(desk.viewer, permission);
  // The child before the support, as every command does that takes hold of both, so that none waits for another.
  await desk.rows(
    'select id from child where id = (select child_id from support where id = ?) for no key update',
    [step.supportId],
  );
  const support = await loadForChange<Support>(
    desk,
    SupportEntity,
    'episode of support',
    step.supportId,
    step.version,
  );
  const move = supportLifecycle.move(support.state, action);
  if (!move.ok) throw ruleBroken('SUPPORT_STEP_NOT_POSSIBLE', move.sentence);
  support.state = move.to;
  await reweigh(desk, support);
  return support;
}

/** The allocation that is current, or null while nobody is allocated. */
export async function currentAllocation(desk: Desk, supportId: string): Promise<Allocation | null> {
  return (await desk.em()).findOne(AllocationEntity, { supportId, untilAt: null });
}
