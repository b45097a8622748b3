import { createContext, useContext } from 'react';

/** What the server found wrong, by field path. */
export const ProblemContext = createContext<Readonly<Record<string, string>>>({});

/** What is wrong with one field. */
export function useFieldProblem(name: string): string | undefined {
  return useContext(ProblemContext)[name];
}
