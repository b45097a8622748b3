import { type CountedChild, type Reason, type TimeBand } from './counted-child.js';
/** Whose allocation counts. */
export declare const workers: readonly ['ANY', 'DIRECT_WORKER'];
export type Worker = (typeof workers)[number];
/** By when somebody must have been allocated for a child to have had a worker. */
export declare const windows: readonly ['EVER', 'ON_OR_BEFORE', 'WITHIN_30_DAYS', 'WITHIN_90_DAYS'];
export type Window = (typeof windows)[number];
/** The reasons as they are published: those of the gap, whoever had a worker, and an RPC where only a direct worker counts. */
export type PublishedReason = Reason | 'HAD_WORKER' | 'RPC_ONLY';
/** A child's status in the innermost cell: both time bands, and the reason unless there was a worker from the start. */
export interface Status {
  readonly worker: TimeBand;
  readonly directWorker: TimeBand;
  readonly reason: Reason | 'NONE';
}
export declare function statusOf(child: CountedChild): Status;
export declare function bandOf(status: Status, worker: Worker): TimeBand;
export declare function hadWorker(status: Status, worker: Worker, window: Window): boolean;
/** The one reason under which a child is counted; the reasons add up to all children exactly. */
export declare function reasonOf(status: Status, worker: Worker, window: Window): PublishedReason;
