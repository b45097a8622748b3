import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { notAllowed, ruleBroken } from '@ictg/kit/refusal';
import { actsFor } from '../../staff/index.js';
import { may, mustBeAllowed } from '../../permission/permission.js';
import { AdviceEntity, type Advice } from '../advice.entity.js';
import { adviceLifecycle, type AdviceAction } from '../advice.states.js';

/** Advice and the version that was read. */
export interface AdviceStep {
  readonly adviceId: string;
  readonly version: number;
}

/**
 * Loads advice for a step of its life and moves it on.
 * @throws Refusal when the viewer may not, somebody was first, or the step is not possible from where it stands
 */
export async function moveAdvice(
  desk: Desk,
  step: AdviceStep,
  action: AdviceAction,
): Promise<Advice> {
  mustBeAllowed(desk.viewer, 'advice:give');
  const advice = await adviceAsRead(desk, step);
  if (
    !may(desk.viewer, 'advice:follow-up-any') &&
    !(await actsFor(desk)).includes(advice.ownerSubject)
  )
    throw notAllowed(
      'This is for whoever follows the advice up, whoever covers, and service managers.',
    );
  return stepped(advice, action);
}

/** The same for the agency that was asked, which answers at its own door. Whoever calls has made sure that it was asked. */
export async function moveAdviceFromOutside(desk: Desk, step: AdviceStep): Promise<Advice> {
  return stepped(await adviceAsRead(desk, step), 'answer');
}

function adviceAsRead(desk: Desk, { adviceId, version }: AdviceStep): Promise<Advice> {
  return loadForChange<Advice>(desk, AdviceEntity, 'advice', adviceId, version);
}

function stepped(advice: Advice, action: AdviceAction): Advice {
  const move = adviceLifecycle.move(advice.state, action);
  if (!move.ok) throw ruleBroken('ADVICE_STEP_NOT_POSSIBLE', move.sentence);
  advice.state = move.to;
  return advice;
}
