import type { Viewer } from '@ictg/kit/viewer';
import { may } from '../permission/permission.js';
import { sessionLifecycle, type SessionState } from './session.states.js';
import { SessionAccess } from './session.type.js';

/** What a verdict on a session follows from. */
export interface SessionInHand {
  readonly state: SessionState;
  readonly plannedBy: string;
  readonly trainerSubjects: readonly string[];
  readonly startsAt: Date;
}

/** Why the viewer may not work on a session at all, in a sentence; null when they may. */
export function whyNotYours(
  viewer: Viewer,
  { plannedBy, trainerSubjects }: Pick<SessionInHand, 'plannedBy' | 'trainerSubjects'>,
): string | null {
  if (!may(viewer, 'session:plan'))
    return 'Sessions are kept by session organisers, service managers and the RPCs who train.';
  if (may(viewer, 'session:change-any')) return null;
  return plannedBy === viewer.subject || trainerSubjects.includes(viewer.subject)
    ? null
    : 'This session is for those who train in it, session organisers and service managers.';
}

/** What the viewer may do with a session as it stands. The register opens an hour before it starts. */
export function sessionAccess(viewer: Viewer, session: SessionInHand, now: Date): SessionAccess {
  const whyNot = whyNotYours(viewer, session);
  const { state, startsAt } = session;
  const isPlanned = whyNot === null && state === 'PLANNED';
  const hasBegun = startsAt <= now;
  return Object.assign(new SessionAccess(), {
    canChange: isPlanned,
    canReschedule: isPlanned && !hasBegun,
    canCancel: isPlanned && !hasBegun,
    canRegister: isPlanned,
    canHold: isPlanned && hasBegun,
    canReopen: whyNot === null && sessionLifecycle.allows(state, 'reopen'),
    whyNot,
  });
}
