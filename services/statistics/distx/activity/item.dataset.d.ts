import type { Dataset } from '../export/dataset.js';
import type { ItemTold } from './item.queries.js';
/** An answer about what the service did, for files. */
export declare function itemDataset({ opened, answer }: ItemTold): Dataset;
/** The labels of a figure's codes, in their order. A total has codes of periods only. */
export declare function itemLabels(
  told: ItemTold,
  {
    keys,
  }: {
    readonly keys: readonly string[];
  },
): readonly string[];
