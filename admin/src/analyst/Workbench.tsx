import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { GraphiQL } from 'graphiql';
import type { Session } from '../session/session.js';
import { leave } from '../session/sign-out.js';
import { examples } from './example.js';
import { memory } from './memory.js';
import { refusalsOf, resultsOf, type Result } from './result.js';
import { ResultPanels } from './ResultPanel.js';
import { SavedQuestions } from './SavedQuestions.js';

/** Those who read protected numbers, as the statistics decide it again. */
const readers: readonly string[] = ['analyst', 'manager', 'contract-manager'];
/** Narrower than this the editor's three columns are of no use. */
const editorFits = '(min-width: 760px)';

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
        <Desk session={session} />
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

function Desk({ session }: { readonly session: Session }): ReactElement {
  const [chosen, setChosen] = useState(0);
  const [results, setResults] = useState<readonly Result[]>([]);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const storage = useMemo(memory, []);
  const hasRoom = useMedia(editorFits);
  const fetcher = useMemo(
    () => async (sent: { query: string }) => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json', 'x-ictg-csrf': session.csrf },
        body: JSON.stringify(sent),
      });
      const body: unknown = await answer.json();
      if (!sent.query.includes('IntrospectionQuery')) {
        setResults(resultsOf(body));
        setRefusals(refusalsOf(answer.status, body));
      }
      return body as never;
    },
    [session.csrf],
  );
  return (
    <>
      {hasRoom ? (
        <>
          <p className="chooser">
            <label htmlFor="example">Saved question</label>{' '}
            <select
              id="example"
              value={chosen}
              onChange={({ target }) => setChosen(Number(target.value))}
            >
              {examples.map(({ name }, at) => (
                <option key={name} value={at}>
                  {name}
                </option>
              ))}
            </select>{' '}
            <span>Press Ctrl and Enter, or the triangle, to run it.</span>
          </p>
          <section className="editor" aria-label="Question and answer">
            <GraphiQL
              key={chosen}
              fetcher={fetcher}
              storage={storage}
              defaultQuery={examples[chosen]?.text ?? ''}
              query={examples[chosen]?.text ?? ''}
              forcedTheme="light"
              shouldPersistHeaders={false}
              isHeadersEditorEnabled={false}
            />
          </section>
        </>
      ) : (
        <SavedQuestions ask={fetcher} />
      )}
      {refusals.map((sentence) => (
        <p key={sentence} className="notice" role="alert">
          {sentence}
        </p>
      ))}
      <ResultPanels results={results} />
    </>
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

function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const look = () => setHolds(list.matches);
    list.addEventListener('change', look);
    return () => list.removeEventListener('change', look);
  }, [query]);
  return holds;
}
