import { GraphiQL } from 'graphiql';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { senderFor, sentFrom, useCost, useSchema, type Sent } from './ask.js';
import { useMendedEditor } from './editor-parts.js';
import { examples, type Example } from './example.js';
import { useLook } from './look.js';
import { memory } from './memory.js';
import { PublishedPacks } from './PublishedPacks.js';
import { refusalsOf, resultsOf, type Result } from './result.js';
import { ResultPanels } from './ResultPanel.js';
import { variableFields } from './variable.js';
import { VariablesForm } from './VariablesForm.js';

/** Narrower than this the editor's columns are of no use. */
const editorFits = '(min-width: 760px)';

interface DeskProps {
  readonly csrf: string;
  readonly questions?: readonly Example[];
  /** Shows the answer as it came where there is no room for the editor, which shows it otherwise. */
  readonly showsAnswer?: boolean;
}

/** A question, the form of its variables, and what came of it. */
export function Desk({ csrf, questions = examples, showsAnswer = false }: DeskProps): ReactElement {
  const [chosen, setChosen] = useState(0);
  const [query, setQuery] = useState(questions[0]?.text ?? '');
  const [variables, setVariables] = useState('');
  const [isRunning, setRunning] = useState(false);
  const [response, setResponse] = useState('');
  const [results, setResults] = useState<readonly Result[]>([]);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const storage = useMemo(memory, []);
  const hasRoom = useMedia(editorFits);
  const look = useLook();
  const editor = useRef<HTMLElement>(null);
  useMendedEditor(editor, hasRoom);
  const send = useMemo(() => senderFor(csrf), [csrf]);
  const schema = useSchema(send);
  const cost = useCost(send, query, variables);
  const fields = useMemo(() => (schema ? variableFields(query, schema) : []), [query, schema]);
  const ask = useCallback(
    async (sent: Sent): Promise<never> => {
      const { status, body } = await send(sent);
      if (sent.operationName !== 'IntrospectionQuery') {
        setResults(resultsOf(body, sent.query));
        setRefusals(refusalsOf(status, body));
        setResponse(JSON.stringify(body, null, 2));
      }
      return body as never;
    },
    [send],
  );
  const run = (): void => {
    const sent = sentFrom(query, variables);
    if (sent === undefined) {
      setRefusals(['The question is not whole yet: look for a bracket that is still open.']);
      return;
    }
    setRunning(true);
    ask(sent)
      .catch(() =>
        setRefusals(['The answer did not arrive. Check the connection, then run it again.']),
      )
      .finally(() => setRunning(false));
  };
  const text = questions[chosen]?.text ?? '';
  return (
    <>
      <p className="chooser">
        <label htmlFor="example">Saved question</label>{' '}
        <select
          id="example"
          value={chosen}
          onChange={({ target }) => {
            setChosen(Number(target.value));
            setQuery(questions[Number(target.value)]?.text ?? '');
            setVariables('');
          }}
        >
          {questions.map(({ name }, at) => (
            <option key={name} value={at}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <div className="desk">
        <VariablesForm
          fields={fields}
          text={variables}
          cost={cost}
          isRunning={isRunning}
          onText={setVariables}
          onRun={run}
        />
        {hasRoom ? (
          <section ref={editor} className="editor" aria-label="Question and answer">
            <GraphiQL
              fetcher={ask}
              schema={schema ?? null}
              storage={storage}
              defaultQuery={text}
              query={text}
              onEditQuery={setQuery}
              variables={variables}
              onEditVariables={setVariables}
              response={response}
              forcedTheme={look}
              shouldPersistHeaders={false}
              isHeadersEditorEnabled={false}
            />
          </section>
        ) : (
          <>
            <p>
              Writing a question of your own needs a wider screen: turn the phone, or use a
              computer.
            </p>
            {showsAnswer && response !== '' && (
              <pre className="scroll" tabIndex={0}>
                {response}
              </pre>
            )}
          </>
        )}
      </div>
      {refusals.map((sentence) => (
        <p key={sentence} className="notice" role="alert">
          {sentence}
        </p>
      ))}
      <ResultPanels results={results} />
      <PublishedPacks send={send} />
    </>
  );
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
