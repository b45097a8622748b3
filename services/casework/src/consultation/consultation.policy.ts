import type { Viewer } from '@ictg/kit/viewer';
import { may } from '../permission/permission.js';
import {
  consultationActions,
  consultationLifecycle,
  type ConsultationAction,
  type ConsultationState,
} from './consultation.states.js';
import type { ConsultationAccess } from './consultation.type.js';

/** What a verdict on a consultation follows from. */
export interface ConsultationInHand {
  readonly state: ConsultationState;
  /** Whether the viewer keeps it or covers for whoever does. */
  readonly isOwn: boolean;
}

/** Why the viewer may not work on it at all, in a sentence; null when they may. */
export function whyNotYours(viewer: Viewer, isOwn: boolean): string | null {
  if (!may(viewer, 'consultation:hold'))
    return 'Consultations are held by RPCs and service managers.';
  return isOwn || may(viewer, 'consultation:change-any')
    ? null
    : 'This is for the RPC who keeps the consultation, whoever covers, and service managers.';
}

/** What the viewer may do with a consultation that exists for them, as it stands. */
export function consultationAccess(
  viewer: Viewer,
  { state, isOwn }: ConsultationInHand,
): ConsultationAccess {
  const notYours = whyNotYours(viewer, isOwn);
  const can = (action: ConsultationAction) =>
    notYours === null && consultationLifecycle.allows(state, action);
  const isOpen = consultationLifecycle.isOpen(state);
  return {
    canChange: notYours === null && isOpen,
    canGiveAdvice: can('giveAdvice'),
    canFollowUp: can('followUp'),
    canClose: can('close'),
    canCloseWithoutAdvice: can('closeWithoutAdvice'),
    canReopen: can('reopen'),
    canLink: notYours === null,
    canHandOver: notYours === null && isOpen,
    whyNot: consultationActions.some(can) ? null : notYours,
  };
}
