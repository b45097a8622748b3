import type { AttendanceDecisionInput } from '../__generated__/graphql.js';

/** What was decided about a line: it is this booking, it is somebody new, or it is left out. */
export type Decision =
  | { readonly kind: 'is'; readonly bookingId: string }
  | { readonly kind: 'new'; readonly teamId: string | null }
  | { readonly kind: 'out' };

/** A decision as the value of a list. */
export function decisionKey(decision: Decision): string {
  if (decision.kind === 'is') return decision.bookingId;
  return decision.kind === 'new' ? `new:${decision.teamId ?? ''}` : 'out';
}

/** The decision of a value of the list. */
export function decisionOf(key: string): Decision {
  if (key === 'out') return { kind: 'out' };
  if (key.startsWith('new:')) return { kind: 'new', teamId: key.slice(4) || null };
  return { kind: 'is', bookingId: key };
}

/** What is sent of the decisions: lines that are left out are not named. */
export function decisionsOf(decisions: ReadonlyMap<number, Decision>): AttendanceDecisionInput[] {
  return [...decisions].flatMap(([line, decision]): AttendanceDecisionInput[] => {
    if (decision.kind === 'out') return [];
    return decision.kind === 'is'
      ? [{ line, bookingId: decision.bookingId }]
      : [{ line, isNew: true, teamId: decision.teamId }];
  });
}

/** The bytes of a file as base64. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 32_768)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)));
  return btoa(parts.join(''));
}
