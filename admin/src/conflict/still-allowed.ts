import type { VerdictsNowQuery } from '../__generated__/graphql.js';

type KeysOfUnion<Union> = Union extends unknown ? keyof Union : never;
type Found = Extract<NonNullable<VerdictsNowQuery['node']>, { access: unknown }>;

/** A verdict of the policy that refuses the command. */
export type Verdict = Exclude<
  KeysOfUnion<Found['access']> | keyof VerdictsNowQuery['viewer']['access'],
  '__typename'
>;

/**
 * What a form changes and the verdict that its command needs; or that the record carries no verdict of its own, and
 * the service says by its sentence whether it can still be done. A form that decides on what somebody else wrote has
 * neither: it must be read again first.
 */
export type SaveOver = { readonly recordId: string; readonly verdict: Verdict } | 'service-decides';

/** Whether the answer read afresh allows the command; a record that is no longer there allows nothing. */
export function isStillAllowed({ node, viewer }: VerdictsNowQuery, verdict: Verdict): boolean {
  if (node === null) return false;
  const verdicts: Readonly<Record<string, unknown>> = {
    ...viewer.access,
    ...('access' in node && node.access),
  };
  return verdicts[verdict] === true;
}
