import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { CallEntity, type Call } from '../call.entity.js';
import { callLifecycle, type CallAction } from '../call.states.js';

/** A call and the version that was read. */
export interface CallStep {
  readonly callId: string;
  readonly version: number;
}

/**
 * Loads a call for a step of its life and moves it on.
 * @throws Refusal when the viewer may not, somebody was first, or the step is not possible from where it stands
 */
export async function moveCall(desk: Desk, step: CallStep, action: CallAction): Promise<Call> {
  const call = await loadCall(desk, step);
  const move = callLifecycle.move(call.state, action);
  if (!move.ok) throw ruleBroken('CALL_STEP_NOT_POSSIBLE', move.sentence);
  call.state = move.to;
  return call;
}

/** Loads a call to change what holds in every state, such as whether the caller was rung back. */
export function loadCall(desk: Desk, { callId, version }: CallStep): Promise<Call> {
  mustBeAllowed(desk.viewer, 'call:take');
  return loadForChange<Call>(desk, CallEntity, 'call', callId, version);
}
