import type { Geography, PlaceLevel } from '../cube/place.js';
import { type Keys, type Layout } from '../cube/layout.js';
import type { Quarter } from '../cube/counted-child.js';
import type { SnapshotDocument } from '../snapshot/document.js';
import { type GapQuery, type Population } from './query.js';
/** A snapshot opened for answering: its cells read once. */
export declare class Opened {
  readonly id: string;
  readonly document: SnapshotDocument;
  readonly referred: readonly {
    readonly quarter: Quarter;
    readonly value: number;
    keys(layout: Layout): Keys;
  }[];
  readonly inCare: Opened['referred'];
  constructor(id: string, document: SnapshotDocument);
  /** How far a sum of this kind of table may lie from the truth. */
  error(population: Population, layout: Layout): number;
  /** The sums of a table over the quarters asked for, by their keys. */
  sums(query: GapQuery, layout: Layout): ReadonlyMap<string, number>;
}
export declare function rowKey(keys: Keys): string;
/** The periods that a table has a row for, empty or not. */
export declare function periodsOf({ from, to }: GapQuery, layout: Layout): readonly string[];
/** The places that a table has a row for in a period, empty or not, in the order of their codes; not known comes last. */
export declare function placesOf(
  document: SnapshotDocument,
  level: PlaceLevel,
  geography: Geography,
  period: string,
): readonly string[];
