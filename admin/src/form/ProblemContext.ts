import {
  createContext,
  createElement,
  useContext,
  useEffect,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { fieldWords } from '../conflict/field-words.js';
import { inLabel, type Problem } from '../graphql/problem.js';

/** What the server found wrong, by field path. */
const ProblemContext = createContext<Readonly<Record<string, string>>>({});

/** What the fields of a form are called on the screen, by field path; each field says it for itself. */
const LabelContext = createContext<Map<string, string>>(new Map());

/** What is wrong with one field, in the words of its label. */
export function useFieldProblem(name: string, label: string): string | undefined {
  const labels = useContext(LabelContext);
  useEffect(() => {
    labels.set(name, label);
  }, [labels, name, label]);
  const problem = useContext(ProblemContext)[name];
  return problem === undefined ? undefined : inLabel(problem, name, label);
}

/** The sentence of a problem that stands away from its field: it says which by the name on the screen. */
export function useProblemWords(): (problem: Problem) => string {
  const labels = useContext(LabelContext);
  return ({ message, field }) => {
    const label = labels.get(field ?? '');
    if (field == null || label === undefined) return message;
    const said = inLabel(message, field, label);
    return said === message ? `${label}: ${message}` : said;
  };
}

/** The name on the screen of the field that already says itself what is wrong; undefined where none does. */
export function useFieldThatSays(): (problem: Problem) => string | undefined {
  const labels = useContext(LabelContext);
  const said = useContext(ProblemContext);
  return ({ field }) =>
    field == null || said[field] === undefined ? undefined : labels.get(field);
}

/** What a field is called on the screen, by the name that the graph or the log has for it. */
export function useFieldWords(): (field: string) => string {
  const labels = useContext(LabelContext);
  return (field) => {
    const name = field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const path = [...labels.keys()].find((one) => one === name || one.endsWith(`.${name}`));
    return path === undefined ? fieldWords(field) : `“${labels.get(path) ?? ''}”`;
  };
}

/** Tells the fields of a form what the server found wrong with them. */
export function FormProblems({
  of,
  children,
}: {
  readonly of: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}): ReactElement {
  const [labels] = useState(() => new Map<string, string>());
  return createElement(
    LabelContext,
    { value: labels },
    createElement(ProblemContext, { value: of }, children),
  );
}
