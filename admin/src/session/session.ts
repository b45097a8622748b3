/** What the edge tells the page about who is signed in. The token itself never reaches the browser. */
export interface Session {
  readonly subject: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly door: string;
  readonly expiresAt: string;
  readonly csrf: string;
}

/**
 * Where this page stands with its sign-in.
 * `unknown` before the first answer, `present` while it lasts, `ended` when it has run out,
 * `another` when somebody else signed in while this person's screen was still open.
 */
export type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly session: Session }
  | { readonly kind: 'ended'; readonly session: Session }
  | { readonly kind: 'another'; readonly session: Session; readonly newcomer: string };

/** What an answer of `/session` (or its absence) makes of the present state. Only the same person uncovers a screen. */
export function afterAnswer(state: SessionState, answer: Session | null): SessionState {
  const owner = ownerOf(state);
  if (answer === null)
    return owner === null ? { kind: 'absent' } : { kind: 'ended', session: owner };
  if (owner === null || owner.subject === answer.subject)
    return { kind: 'present', session: answer };
  return { kind: 'another', session: owner, newcomer: answer.name };
}

/** The person whose screen this is, covered or not. */
export function ownerOf(state: SessionState): Session | null {
  return state.kind === 'unknown' || state.kind === 'absent' ? null : state.session;
}

/** Whether the screen has to be covered. */
export function isCovered(state: SessionState): boolean {
  return state.kind === 'ended' || state.kind === 'another';
}
