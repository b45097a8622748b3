import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { notAllowed, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../permission/permission.js';
import { SessionEntity, type Session } from './session.entity.js';
import { whyNotYours } from './session.policy.js';
import { sessionLifecycle, type SessionAction } from './session.states.js';

/** Which session a command is about, and the version that was read. */
export interface SessionStep {
  readonly sessionId: string;
  readonly version?: number | null;
}

/** Loads a session that the viewer may work on, held until this transaction ends. */
export async function ownSession(
  desk: Desk,
  { sessionId, version }: SessionStep,
): Promise<Session> {
  mustBeAllowed(desk.viewer, 'session:plan');
  // Held only where it may be changed: PostgreSQL finds nothing to hold for whoever may not.
  const em = await desk.em();
  const seen = await em.findOne(SessionEntity, { id: sessionId });
  if (seen) {
    const whyNot = whyNotYours(desk.viewer, seen);
    if (whyNot) throw notAllowed(whyNot);
    em.clear();
  }
  return loadForChange(desk, SessionEntity, 'session', sessionId, version ?? null);
}

/** Takes a step of a session's lifecycle, or says why it is not possible. */
export function takeStep(session: Session, action: SessionAction, now: Date): void {
  const move = sessionLifecycle.move(session.state, action);
  if (!move.ok) throw ruleBroken(move.code, move.sentence);
  const hasBegun = session.startsAt <= now;
  if (move.guards.includes('hasBegun') && !hasBegun)
    throw ruleBroken(
      'SESSION_TO_COME',
      'The session has not begun. Close its register afterwards.',
    );
  if (move.guards.includes('hasNotBegun') && hasBegun)
    throw ruleBroken(
      'SESSION_BEGUN',
      'The session has begun. If nobody came, close its register without a mark.',
    );
  session.state = move.to;
}

/** Stops what is only for a session that is still planned. */
export function mustBePlanned(session: Session): void {
  if (session.state === 'CANCELLED')
    throw ruleBroken('SESSION_CANCELLED', 'The session was cancelled. Plan another one like it.');
  if (session.state === 'HELD')
    throw ruleBroken('REGISTER_CLOSED', 'The register is closed. Open it again for a late entry.');
}
