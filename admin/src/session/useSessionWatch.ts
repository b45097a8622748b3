import { useEffect } from 'react';
import { checkSession, sessionHasEnded } from './session.store.js';
import { tabs } from './sign-out.js';
import { useSessionState } from './useSession.js';

const patience = 2_000_000_000;

/** Notices when the sign-in runs out, is ended in another tab, or is renewed in the sign-in window. */
export function useSessionWatch(): void {
  const state = useSessionState();
  const expiresAt = state.kind === 'present' ? state.session.expiresAt : null;

  useEffect(() => {
    if (expiresAt === null) return;
    const wait = Math.min(Math.max(Date.parse(expiresAt) - Date.now(), 0) + 1_000, patience);
    const timer = setTimeout(() => void checkSession().catch(sessionHasEnded), wait);
    return () => clearTimeout(timer);
  }, [expiresAt]);

  useEffect(() => {
    const channel = tabs();
    const onTab = (): void => sessionHasEnded();
    const onMessage = (event: MessageEvent): void => {
      if (event.origin !== window.location.origin) return;
      const message: unknown = event.data;
      if (typeof message !== 'object' || message === null || !('type' in message)) return;
      if (message.type === 'signed-in') void checkSession();
    };
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') void checkSession().catch(() => undefined);
    };
    channel?.addEventListener('message', onTab);
    window.addEventListener('message', onMessage);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      channel?.close();
      window.removeEventListener('message', onMessage);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, []);
}
