import type { SnapshotDocument } from '../snapshot/document.js';
import type { GapQuery } from './query.js';
/** An estimate with what it may be, from the quality of the links and from rounding. */
interface Estimate {
  readonly value: number;
  readonly interval: readonly [least: number, greatest: number];
}
/**
 * What the gap would be without links missed or made wrongly: of N referred with L linked to a worker, about L × P / R
 * had one, where P and R are precision and recall of the links. Undefined where they are not known.
 */
export declare function adjusted(
  document: SnapshotDocument,
  query: GapQuery,
  place: string,
  without: number,
  referred: number,
  error: number,
):
  | {
      readonly count: Estimate;
      readonly share: Estimate;
    }
  | undefined;
export {};
