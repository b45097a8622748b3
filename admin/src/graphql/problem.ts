/** An expected failure as the graph tells it. */
export interface Problem {
  readonly __typename:
    | 'InvalidInput'
    | 'NotAllowed'
    | 'NotFound'
    | 'RuleBroken'
    | 'ChangedMeanwhile';
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

/** A sentence that names the field as the graph does, with the name that the person sees instead. */
export function inLabel(message: string, field: string, label: string): string {
  const name = (field.split('.').at(-1) ?? field).replace(
    /[A-Z]/g,
    (letter) => ` ${letter.toLowerCase()}`,
  );
  return message.toLowerCase().startsWith(`${name.toLowerCase()} `)
    ? `“${label}”${message.slice(name.length)}`
    : message;
}

/** The problem as messages by field; what belongs to no field goes under the empty name. */
export function problemsByField(problem: Problem | null): Readonly<Record<string, string>> {
  return problem === null ? {} : { [problem.field ?? '']: problem.message };
}
