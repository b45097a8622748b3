import type { ToldRecord } from '../counting/count-world.js';
import type { Quarter } from '../cube/counted-child.js';
import type { RecordLink } from '../linking/link-sources.js';
import type { CountedItem } from './counted-item.js';
import { type WorkRecord } from './work.rules.js';
/** Everything that the service's own statistics are made from. */
export interface ItemInput {
  readonly countedOn: string;
  readonly quarters: readonly Quarter[];
  readonly records: readonly ToldRecord[];
  readonly links: readonly RecordLink[];
  readonly work: readonly WorkRecord[];
  /** Makes a tie of a name of a record: leads back to none. */
  tieOf(name: string): string;
}
/** Counts what the service did: children who are one by the links within its own records stand once. */
export declare function countItems(input: ItemInput): readonly CountedItem[];
