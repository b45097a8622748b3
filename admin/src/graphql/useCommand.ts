import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { ask, type Document } from './ask.js';
import { attempt } from './attempt.js';
import type { GraphFault } from './fault.js';
import type { Problem } from './problem.js';

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
  const unsure = useRef<Variables | null>(null);
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
      const sent = await attempt(
        async (tried: Variables) => (await ask(document, tried))[field] as object,
        variables,
        unsure.current,
      );
      running.current = false;
      unsure.current = sent.unsure;
      setState({ isRunning: false, problem: sent.problem, fault: sent.fault });
      if (sent.success === null) return null;
      void queries.invalidateQueries();
      return sent.success as ResultOf<Answer, Field>;
    },
    [document, field, queries],
  );
  const clear = useCallback(() => {
    setState({ isRunning: false, problem: null, fault: null });
    void queries.invalidateQueries();
  }, [queries]);
  return { run, clear, ...state };
}
