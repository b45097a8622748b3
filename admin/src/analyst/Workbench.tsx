import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { GraphiQL } from 'graphiql';
import type { Session } from '../session/session.js';
import { leave } from '../session/sign-out.js';
import { examples, type Example } from './example.js';
import { memory } from './memory.js';
import { refusalsOf, resultsOf, type Result } from './result.js';
import { ResultPanels } from './ResultPanel.js';
import { usePartnerExamples } from './usePartnerExamples.js';
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
      {mayAsk && (isPartner ? <PartnerDesk session={session} /> : <Desk session={session} />)}
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
function PartnerDesk({ session }: { readonly session: Session }): ReactElement {
  const ask = useMemo(
    () => async (sent: { query: string }) => (await send(session, sent)).body,
    [session],
  );
  const own = usePartnerExamples(ask);
  if (own === undefined) return <p>One moment…</p>;
  if (own.length === 0)
    return (
      <p className="notice" role="alert">
        Your schema could not be read. Load the page again in a minute.
      </p>
    );
  return <Desk session={session} questions={own} showsAnswer />;
}

/** Sends a document as whoever is signed in. */
async function send(
  { csrf }: Session,
  sent: { query: string },
): Promise<{ readonly status: number; readonly body: unknown }> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-ictg-csrf': csrf },
    body: JSON.stringify(sent),
  });
  return { status: answer.status, body: (await answer.json()) as unknown };
}

interface DeskProps {
  readonly session: Session;
  readonly questions?: readonly Example[];
  /** Shows the answer as it came where there is no room for the editor, which shows it otherwise. */
  readonly showsAnswer?: boolean;
}

function Desk({ session, questions = examples, showsAnswer = false }: DeskProps): ReactElement {
  const [chosen, setChosen] = useState(0);
  const [results, setResults] = useState<readonly Result[]>([]);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const [answered, setAnswered] = useState<unknown>();
  const storage = useMemo(memory, []);
  const hasRoom = useMedia(editorFits);
  const fetcher = useMemo(
    () => async (sent: { query: string }) => {
      const { status, body } = await send(session, sent);
      if (!sent.query.includes('IntrospectionQuery')) {
        setResults(resultsOf(body));
        setRefusals(refusalsOf(status, body));
        setAnswered(body);
      }
      return body as never;
    },
    [session],
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
              {questions.map(({ name }, at) => (
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
              defaultQuery={questions[chosen]?.text ?? ''}
              query={questions[chosen]?.text ?? ''}
              forcedTheme="light"
              shouldPersistHeaders={false}
              isHeadersEditorEnabled={false}
            />
          </section>
        </>
      ) : (
        <>
          <SavedQuestions examples={questions} ask={fetcher} />
          {showsAnswer && answered !== undefined && (
            <pre className="scroll" tabIndex={0}>
              {JSON.stringify(answered, null, 2)}
            </pre>
          )}
        </>
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
