import type { RecordLink } from './link-sources.js';
/** How many links were made or undone between two linkages. */
export declare function linksChangedBetween(
  before: readonly RecordLink[],
  now: readonly RecordLink[],
): number;
