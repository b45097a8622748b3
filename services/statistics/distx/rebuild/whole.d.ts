import type { SourceState } from '../cube/counted-child.js';
/** Given to the command that counts: publish only when every source has been read at least once. */
export declare const onlyWhole = '--only-whole';
/** What the command ends with when one has not. */
export declare const whenIncomplete = 75;
/** Whether every source has been read at least once. A stale one has: its figures are marked, not missing. */
export declare function isWhole(sources: readonly SourceState[]): boolean;
