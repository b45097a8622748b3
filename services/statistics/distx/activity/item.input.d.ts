import type { ItemDimension, ItemMeasure } from './plan.js';
import type { Subject } from './subject.data.js';
/** A question about what the service did, as it is sent. */
export declare class ItemArgs {
  snapshot?: string | null;
  subject: Subject;
  measure: ItemMeasure[];
  by: ItemDimension[];
  from: string;
  to?: string | null;
}
