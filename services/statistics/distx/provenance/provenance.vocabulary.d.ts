import type { EverySource } from '../feed/feed.vocabulary.js';
/** A source by the name that analysts know it by. */
export declare const sourceNames: {
  readonly nrm: 'NRM';
  readonly casework: 'ICTG';
  readonly 'looked-after': 'LOOKED_AFTER';
  readonly 'casework-work': 'ICTG_WORK';
  readonly 'partnership-work': 'SESSIONS';
};
export type SourceName = (typeof sourceNames)[EverySource];
/** How well a source can be relied on today. */
export type SourceState = 'CURRENT' | 'STALE' | 'MISSING';
/** What a feed tells of itself. */
export interface Reading {
  /** When its owner last looked for changes; null when it has never been read whole. */
  readonly asOf: Date | null;
}
/** A source that was never read whole is missing; one that was not read for a day and a half is stale. */
export declare function stateOf({ asOf }: Reading, now: Date): SourceState;
/** Counts of records are told to the nearest ten, so that two of them never show one child. */
export declare function roundedCount(records: number): number;
