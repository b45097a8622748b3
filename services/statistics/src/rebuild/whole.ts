import type { SourceState } from '../cube/counted-child.js';

/** Given to the command that counts: publish only when every source has been read at least once and holds something. */
export const onlyWhole = '--only-whole';
/** Given to it: publish though nothing has changed, so that the day's snapshot is there. */
export const anew = '--anew';
/** Given to it: link all records anew, whatever is kept of the last linking. */
export const linkedWhole = '--whole';
/** What the command ends with when one has not. */
export const whenIncomplete = 75;

/** Whether every source has been read at least once, and holds something. A stale one has: its figures are marked, not missing. */
export function isWhole(sources: readonly SourceState[]): boolean {
  return sources.every(({ state }) => state !== 'MISSING');
}
