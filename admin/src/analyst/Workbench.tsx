import { useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Session } from '../session/session.js';
import { leave } from '../session/sign-out.js';
import { senderFor } from './ask.js';
import { Desk } from './Desk.js';
import { usePartnerExamples } from './usePartnerExamples.js';

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
  const isPartner = session.door === 'partner';
  const mayAsk = isPartner || session.roles.some((role) => readers.includes(role));
  return (
    <main className={mayAsk ? undefined : 'words'}>
      <header>
        <h1>{isPartner ? 'Your schema, to try' : 'Questions about the numbers'}</h1>
        <p className="who">
          Signed in as {session.name} · <a href="/">First page</a> ·{' '}
          <button type="button" className="link" onClick={() => void leave(session.csrf)}>
            Sign out
          </button>
        </p>
      </header>
      {isPartner && (
        <p>
          What is here is what your agreement opens, and your programs get the same. What you are
          shown of a child is logged. <a href="/admin/our-connections">Our connections</a>
        </p>
      )}
      {mayAsk && (isPartner ? <PartnerDesk csrf={session.csrf} /> : <Desk csrf={session.csrf} />)}
      {!mayAsk && (
        <p className="notice" role="alert">
          Statistics are for analysts, managers and the contract manager at the Home Office. You are
          signed in as none of them: ask a manager for the role of an analyst, or sign out and come
          back as somebody who is.
        </p>
      )}
    </main>
  );
}

/** The desk of a partner, once it is known what its own schema holds. */
function PartnerDesk({ csrf }: { readonly csrf: string }): ReactElement {
  const send = useMemo(() => senderFor(csrf), [csrf]);
  const own = usePartnerExamples(send);
  if (own === undefined) return <p>One moment…</p>;
  if (own.length === 0)
    return (
      <p className="notice" role="alert">
        Your schema could not be read. Load the page again in a minute.
      </p>
    );
  return <Desk csrf={csrf} questions={own} showsAnswer />;
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
