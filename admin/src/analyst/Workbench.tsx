import { useEffect, useState, type ReactElement } from 'react';
import type { Session } from '../session/session.js';
import { leave } from '../session/sign-out.js';
import { Desk } from './Desk.js';

/** Those who read protected numbers, as the statistics decide it again. */
const readers: readonly string[] = ['analyst', 'manager', 'contract-manager'];

/** The analyst's page: write a question or take a saved one, run it, read it as a table and chart, take it away. */
export function Workbench(): ReactElement {
  const session = useAnalyst();
  if (session === undefined) return <main className="words">One moment…</main>;
  if (session === null)
    return (
      <main className="words">
        <h1>Questions about the numbers</h1>
        <p>
          Here analysts ask how many children had no guardian, and why. The answers are protected
          statistics, never anything about one child.
        </p>
        <p>
          <a href="/sign-in?to=/analyst">Sign in to ask</a>
        </p>
      </main>
    );
  const mayAsk = session.roles.some((role) => readers.includes(role));
  return (
    <main className={mayAsk ? undefined : 'words'}>
      <header>
        <h1>Questions about the numbers</h1>
        <p className="who">
          Signed in as {session.name} · <a href="/">First page</a> ·{' '}
          <button type="button" className="link" onClick={() => void leave(session.csrf)}>
            Sign out
          </button>
        </p>
      </header>
      {mayAsk ? (
        <Desk csrf={session.csrf} />
      ) : (
        <p className="notice" role="alert">
          Statistics are for analysts, managers and the contract manager at the Home Office. You are
          signed in as none of them: ask a manager for the role of an analyst, or sign out and come
          back as somebody who is.
        </p>
      )}
    </main>
  );
}

/** Who is signed in: undefined until it is known, null for nobody. */
function useAnalyst(): Session | null | undefined {
  const [session, setSession] = useState<Session | null | undefined>();
  useEffect(() => {
    fetch('/session', { credentials: 'same-origin' })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as Session) : null))
      .then(setSession)
      .catch(() => setSession(null));
  }, []);
  return session;
}
