/** An expected failure as the graph tells it. */
export interface Problem {
  readonly __typename:
    'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleBroken' | 'ChangedMeanwhile';
  readonly code: string;
  readonly message: string;
  readonly field?: string | null;
  readonly currentVersion?: number | null;
  readonly changes?: readonly MeanwhileChange[];
  /** Where to look at what was saved by an earlier attempt; null where it has no page. */
  readonly place?: string | null;
}

/** What somebody else changed since this screen was read. */
export interface MeanwhileChange {
  readonly by: string;
  readonly at: string;
  readonly fields: readonly string[];
}

const problemNames: readonly string[] = [
  'InvalidInput',
  'NotAllowed',
  'NotFound',
  'RuleBroken',
  'ChangedMeanwhile',
];

/** Whether a member of a result union is a problem. */
export function isProblem(result: object): result is Problem {
  return (
    '__typename' in result &&
    typeof result.__typename === 'string' &&
    problemNames.includes(result.__typename)
  );
}

/** The problem as messages by field; what belongs to no field goes under the empty name. */
export function problemsByField(problem: Problem | null): Readonly<Record<string, string>> {
  return problem === null ? {} : { [problem.field ?? '']: problem.message };
}
