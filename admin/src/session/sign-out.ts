import { ownerOf } from './session.js';
import { sessionState } from './session.store.js';

/** Signs out at the edge, tells this person's other tabs, and leaves the page. */
export async function signOut(): Promise<void> {
  const session = ownerOf(sessionState());
  await fetch('/sign-out', {
    method: 'POST',
    credentials: 'same-origin',
    redirect: 'manual',
    headers: { 'x-ictg-csrf': session?.csrf ?? '' },
  });
  tabs()?.postMessage('signed-out');
  window.location.assign('/');
}

/** The channel on which the tabs of one browser tell each other that the sign-in has ended. */
export function tabs(): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('ictg-session');
}
