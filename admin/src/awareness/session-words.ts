import type { SessionLineFragment } from '../__generated__/graphql.js';

/** Whether somebody with these roles plans sessions. */
export function plansSessions(roles: readonly string[]): boolean {
  return ['manager', 'organiser', 'rpc'].some((role) => roles.includes(role));
}

/** How full a session is, in few words. */
export function placesInWords({
  counts,
  capacity,
  state,
}: Pick<SessionLineFragment, 'counts' | 'capacity' | 'state'>): string {
  if (counts === null) return `${String(capacity)} places`;
  if (state === 'HELD') return `${String(counts.came)} came of ${String(counts.booked)}`;
  const waiting = counts.waiting === 0 ? '' : `, ${String(counts.waiting)} waiting`;
  return `${String(counts.booked)} of ${String(capacity)}${waiting}`;
}

/** Where a session is, in few words. */
export function whereInWords({ mode, place }: Pick<SessionLineFragment, 'mode' | 'place'>): string {
  if (mode === 'ONLINE') return 'Online';
  return mode === 'BOTH' ? `${place ?? ''} and online` : (place ?? '');
}
