import { useEffect, useMemo, useRef, useState } from 'react';
import { GraphiQL } from 'graphiql';
import type { Session } from '../session/session.js';
import { examples } from './example.js';
import { resultOf, type Result } from './result.js';
import { ResultPanel } from './ResultPanel.js';

/** Nothing of an analyst's stays in the browser: what was typed ends with the page. */
function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
}

/** The analyst's page: write a question or take a saved one, run it, read it as a table and chart, take it away. */
export function Workbench() {
  const [session, setSession] = useState<Session | null | undefined>();
  const [chosen, setChosen] = useState(0);
  const [result, setResult] = useState<Result | undefined>();
  const storage = useMemo(memory, []);
  const csrf = useRef('');

  useEffect(() => {
    fetch('/session', { credentials: 'same-origin' })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as Session) : null))
      .then((found) => {
        csrf.current = found?.csrf ?? '';
        setSession(found);
      })
      .catch(() => setSession(null));
  }, []);

  const fetcher = useMemo(
    () => async (sent: { query: string }) => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json', 'x-ictg-csrf': csrf.current },
        body: JSON.stringify(sent),
      });
      const body: unknown = await answer.json();
      if (!sent.query.includes('IntrospectionQuery')) setResult(resultOf(body));
      return body as never;
    },
    [],
  );

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
  return (
    <main>
      <header>
        <h1>Questions about the numbers</h1>
        <p>
          Signed in as {session.name} · <a href="/">First page</a>
        </p>
      </header>
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
      <ResultPanel result={result} />
    </main>
  );
}
