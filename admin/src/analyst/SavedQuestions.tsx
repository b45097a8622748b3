import { useState, type ReactElement } from 'react';
import type { Example } from './example.js';

interface SavedQuestionsProps {
  readonly examples: readonly Example[];
  readonly ask: (sent: { query: string }) => Promise<unknown>;
}

/** On a narrow screen: the saved questions to run as they stand. Writing one of one's own needs a wider screen. */
export function SavedQuestions({ examples, ask }: SavedQuestionsProps): ReactElement {
  const [running, setRunning] = useState<string | null>(null);
  const run = (name: string, query: string): void => {
    setRunning(name);
    void ask({ query })
      .catch(() => undefined)
      .finally(() => setRunning(null));
  };
  return (
    <section aria-label="Saved questions">
      <p className="notice">
        Writing a question of your own needs a wider screen: turn the phone, or use a computer.
        Saved questions run here too.
      </p>
      <ul className="saved">
        {examples.map(({ name, text }) => (
          <li key={name}>
            <button
              type="button"
              className="button"
              disabled={running !== null}
              onClick={() => run(name, text)}
            >
              {running === name ? `${name}: one moment…` : name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
