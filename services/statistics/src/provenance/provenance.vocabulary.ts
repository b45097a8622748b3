import type { EverySource } from '../feed/feed.vocabulary.js';

/** A source by the name that analysts know it by. */
export const sourceNames = {
  nrm: 'NRM',
  casework: 'ICTG',
  'looked-after': 'LOOKED_AFTER',
  'casework-work': 'ICTG_WORK',
  'partnership-work': 'SESSIONS',
} as const satisfies Record<EverySource, string>;
export type SourceName = (typeof sourceNames)[EverySource];

/** How well a source can be relied on today. */
export type SourceState = 'CURRENT' | 'STALE' | 'MISSING';

const staleAfterHours = 36;

/** What a feed tells of itself. */
export interface Reading {
  /** When its owner last looked for changes; null when it has never been read whole. */
  readonly asOf: Date | null;
}

/** A source that was never read whole is missing; one that was not read for a day and a half is stale. */
export function stateOf({ asOf }: Reading, now: Date): SourceState {
  if (asOf === null) return 'MISSING';
  return now.getTime() - asOf.getTime() > staleAfterHours * 3_600_000 ? 'STALE' : 'CURRENT';
}

/** Counts of records are told to the nearest ten, so that two of them never show one child. */
export function roundedCount(records: number): number {
  return Math.round(records / 10) * 10;
}
