import type { VerdictsNowQuery } from '../__generated__/graphql.js';

type KeysOfUnion<Union> = Union extends unknown ? keyof Union : never;
type Found = Extract<NonNullable<VerdictsNowQuery['node']>, { access: unknown }>;

/** A verdict of the policy that refuses the command. */
export type Verdict = Exclude<
  KeysOfUnion<Found['access']> | keyof VerdictsNowQuery['viewer']['access'],
  '__typename'
>;

/** What a form changes, and the verdict that its command needs. */
export interface SaveOver {
  readonly recordId: string;
  readonly verdict: Verdict;
}

/** Whether the answer read afresh allows the command; a record that is no longer there allows nothing. */
export function isStillAllowed({ node, viewer }: VerdictsNowQuery, verdict: Verdict): boolean {
  if (node === null) return false;
  const verdicts: Readonly<Record<string, unknown>> = {
    ...viewer.access,
    ...('access' in node && node.access),
  };
  return verdicts[verdict] === true;
}
