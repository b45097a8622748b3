import type { MeanwhileChange, Problem } from '../graphql/problem.js';

/** What has to be told about a change that came in between. */
export interface Conflict {
  readonly sentence: string;
  readonly changes: readonly MeanwhileChange[];
  /** Fields that both people changed: the ones to look at. */
  readonly clashes: readonly string[];
  readonly currentVersion: number | null;
}

/** Reads a conflict out of a problem; null for any other problem. */
export function readConflict(
  problem: Problem | null,
  typedFields: readonly string[] = [],
): Conflict | null {
  if (problem?.__typename !== 'ChangedMeanwhile') return null;
  const changes = problem.changes ?? [];
  const touched = new Set(changes.flatMap((change) => change.fields.map(asTyped)));
  return {
    sentence: problem.message,
    changes,
    clashes: typedFields.filter((field) => touched.has(field)),
    currentVersion: problem.currentVersion ?? null,
  };
}

/** A field as a form calls it: the log names columns, `first_language` for `firstLanguage`. */
function asTyped(field: string): string {
  return field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
