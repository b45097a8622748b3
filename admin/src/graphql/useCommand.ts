import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { ask, type Document } from './ask.js';
import { GraphFault } from './fault.js';
import { isProblem, type Problem } from './problem.js';

/** What came of a command: its success, or null when a problem or fault is now shown. */
export interface Command<Success, Variables> {
  readonly run: (variables: Variables) => Promise<Success | null>;
  readonly isRunning: boolean;
  readonly problem: Problem | null;
  readonly fault: GraphFault | null;
  /** Puts the problem away and asks every view for what is there now. */
  readonly clear: () => void;
}

type ResultOf<Answer, Field extends keyof Answer> = Exclude<NonNullable<Answer[Field]>, Problem>;

/**
 * Sends a command once at a time and keeps its problem for the form to show.
 * Nothing is done before the server has confirmed it; afterwards every view is asked again.
 */
export function useCommand<Answer, Variables, Field extends keyof Answer>(
  document: Document<Answer, Variables>,
  field: Field,
): Command<ResultOf<Answer, Field>, Variables> {
  const queries = useQueryClient();
  const running = useRef(false);
  const [state, setState] = useState<{
    isRunning: boolean;
    problem: Problem | null;
    fault: GraphFault | null;
  }>({ isRunning: false, problem: null, fault: null });

  const run = useCallback(
    async (variables: Variables) => {
      if (running.current) return null;
      running.current = true;
      setState({ isRunning: true, problem: null, fault: null });
      try {
        const answer = await ask(document, variables);
        const result = answer[field] as object;
        if (isProblem(result)) {
          setState({ isRunning: false, problem: result, fault: null });
          return null;
        }
        setState({ isRunning: false, problem: null, fault: null });
        void queries.invalidateQueries();
        return result as ResultOf<Answer, Field>;
      } catch (reason) {
        const fault =
          reason instanceof GraphFault
            ? reason
            : new GraphFault('server', 'The service could not answer this.');
        setState({ isRunning: false, problem: null, fault });
        return null;
      } finally {
        running.current = false;
      }
    },
    [document, field, queries],
  );
  const clear = useCallback(() => {
    setState({ isRunning: false, problem: null, fault: null });
    void queries.invalidateQueries();
  }, [queries]);
  return { run, clear, ...state };
}
