import type { AuthProvider } from 'react-admin';
import { checkSession, sessionState } from './session.store.js';
import { ownerOf } from './session.js';
import { signInAddress } from './sign-in.js';
import { signOut } from './sign-out.js';

/** Tells react-admin who is here. Signing in and out belong to the edge; this page never sees a token. */
export const authProvider: AuthProvider = {
  async login() {
    window.location.assign(signInAddress());
    await Promise.resolve();
  },
  async logout() {
    if (ownerOf(sessionState()) !== null) await signOut();
    return false;
  },
  async checkAuth() {
    if (ownerOf(sessionState()) !== null) return;
    const state = await checkSession();
    if (state.kind !== 'absent') return;
    window.location.assign(signInAddress());
    // The page is on its way out: a promise that never settles keeps half a screen from flashing up.
    await new Promise(() => undefined);
  },
  // A sign-in that ends is met by the cover, never by throwing the page away.
  async checkError() {
    await Promise.resolve();
  },
  async getIdentity() {
    const session = ownerOf(sessionState());
    await Promise.resolve();
    return { id: session?.subject ?? '', fullName: session?.name ?? '' };
  },
  async getPermissions() {
    await Promise.resolve();
    return ownerOf(sessionState())?.roles ?? [];
  },
};
