import type { Dimension, Measure, Population } from '../answer/query.js';
import type { Geography } from '../cube/place.js';
import type { Window, Worker } from '../cube/status.js';
/** A question about the gap, as it is sent. */
export declare class GapArgs {
  snapshot?: string | null;
  measure: Measure[];
  by: Dimension[];
  from: string;
  to?: string | null;
  population: Population;
  worker?: Worker | null;
  window: Window;
  geography?: Geography | null;
}
