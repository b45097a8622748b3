import type { Quarter } from '../../cube/counted-child.js';
import type { CountedItem } from '../counted-item.js';
/** Things done, invented for tests: so many of each subject. */
export declare function inventedItems(
  of: number,
  quarters: readonly Quarter[],
  chance: () => number,
): readonly CountedItem[];
