import { afterAnswer, ownerOf, type Session, type SessionState } from './session.js';

let state: SessionState = { kind: 'unknown' };
const listeners = new Set<() => void>();

function move(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The present state of the sign-in. */
export function sessionState(): SessionState {
  return state;
}

/** Calls back after every change; returns how to stop. */
export function watchSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function askEdge(): Promise<Session | null> {
  const answer = await fetch('/session', {
    credentials: 'same-origin',
    headers: { accept: 'application/json' },
    cache: 'no-store',
  });
  if (answer.status === 401 || answer.status === 403 || answer.status === 204) return null;
  if (!answer.ok) throw new Error(`The sign-in could not be checked (${String(answer.status)}).`);
  return (await answer.json()) as Session | null;
}

/** Asks the edge who is signed in and returns the state after its answer. */
export async function checkSession(): Promise<SessionState> {
  move(afterAnswer(state, await askEdge()));
  return state;
}

/** Takes note that the edge has refused us: the screen is covered at once. */
export function sessionHasEnded(): void {
  if (ownerOf(state) !== null) move(afterAnswer(state, null));
}

/** Resolves when the same person is signed in again; a request that was refused waits here and is then sent again. */
export function sessionRestored(): Promise<Session> {
  return new Promise((resolve) => {
    const stop = watchSession(() => {
      if (state.kind !== 'present') return;
      stop();
      resolve(state.session);
    });
  });
}
