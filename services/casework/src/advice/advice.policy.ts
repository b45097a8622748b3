import type { Viewer } from '@ictg/kit/viewer';
import { may } from '../permission/permission.js';
import { mayMoveDay } from './advice.rules.js';
import {
  adviceActions,
  adviceLifecycle,
  type AdviceAction,
  type AdviceState,
} from './advice.states.js';
import type { AdviceAccess } from './advice.type.js';
import type { AdviceKind } from './advice.vocabulary.js';

/** What a verdict on advice follows from. */
export interface AdviceInHand {
  readonly state: AdviceState;
  readonly kind: AdviceKind;
  /** Whether the viewer keeps it or covers for whoever does. */
  readonly isOwn: boolean;
}

/** Why the viewer may not take this step, in a sentence; null when they may. */
export function whyNotMoved(
  viewer: Viewer,
  { state, kind, isOwn }: AdviceInHand,
  action: AdviceAction,
): string | null {
  if (!may(viewer, 'advice:give')) return 'Your role does not include this.';
  if (!isOwn && !may(viewer, 'advice:follow-up-any'))
    return 'This is for whoever follows the advice up, whoever covers, and service managers.';
  const move = adviceLifecycle.move(state, action);
  if (!move.ok) return move.sentence;
  return action === 'extend' && !mayMoveDay(kind)
    ? 'The agency has ten working days to invite the guardian; that day does not move.'
    : null;
}

/** What the viewer may do with advice that exists for them, as it stands. */
export function adviceAccess(viewer: Viewer, advice: AdviceInHand): AdviceAccess {
  const can = (action: AdviceAction) => whyNotMoved(viewer, advice, action) === null;
  return {
    canExtend: can('extend'),
    canAnswer: can('answer'),
    canCorrectAnswer: can('correctAnswer'),
    canRecordOutcome: can('recordOutcome'),
    canCorrectOutcome: can('correctOutcome'),
    canWithdraw: can('withdraw'),
    whyNot: adviceActions.every((action) => !can(action))
      ? whyNotMoved(viewer, advice, adviceLifecycle.actionsFrom(advice.state)[0] ?? 'answer')
      : null,
  };
}
