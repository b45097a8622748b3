import type { Figure } from './answer.js';
import type { Dimension, GapQuery, Notice } from './query.js';
/**
 * Where not one share that was asked for may be told, the finest way of asking in which many may. It is worked out from
 * protected counts, as everybody could who asked for them.
 */
export declare function finestShare(
  query: GapQuery,
  cells: readonly Figure[],
  sharesBy: (by: readonly Dimension[]) => readonly Figure[],
): Notice | undefined;
