import { useSyncExternalStore } from 'react';
import { ownerOf, type Session, type SessionState } from './session.js';
import { sessionState, watchSession } from './session.store.js';

/** The state of the sign-in, kept up to date. */
export function useSessionState(): SessionState {
  return useSyncExternalStore(watchSession, sessionState);
}

/** The person whose screen this is, or null before she is known. */
export function useSession(): Session | null {
  return ownerOf(useSessionState());
}
