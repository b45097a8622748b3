import { ownerOf } from './session.js';
import { sessionState } from './session.store.js';

/** Signs out whoever is at this screen. */
export async function signOut(): Promise<void> {
  await leave(ownerOf(sessionState())?.csrf ?? '');
}

/** Ends a session at the edge, tells this person's other tabs, and goes where the sign-in at the organisation ends too. */
export async function leave(csrf: string): Promise<void> {
  const answer = await fetch('/sign-out', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/json', 'x-ictg-csrf': csrf },
  });
  tabs()?.postMessage('signed-out');
  window.location.assign(await placeIn(answer));
}

async function placeIn(answer: Response): Promise<string> {
  if (!answer.ok) return '/';
  const { next } = (await answer.json()) as { next: string };
  return next.startsWith('/') ? next : '/';
}

/** The channel on which the tabs of one browser tell each other that the sign-in has ended. */
export function tabs(): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('ictg-session');
}
