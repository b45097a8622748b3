import { timeBands, type CountedChild, type Reason, type TimeBand } from './counted-child.js';

/** Whose allocation counts. */
export const workers = ['ANY', 'DIRECT_WORKER'] as const;
export type Worker = (typeof workers)[number];

/** By when somebody must have been allocated for a child to have had a worker. */
export const windows = ['EVER', 'ON_OR_BEFORE', 'WITHIN_30_DAYS', 'WITHIN_90_DAYS'] as const;
export type Window = (typeof windows)[number];

/** The reasons as they are published: those of the gap, whoever had a worker, and an RPC where only a direct worker counts. */
export type PublishedReason = Reason | 'HAD_WORKER' | 'RPC_ONLY';

/** A child's status in the innermost cell: both time bands, and the reason unless there was a worker from the start. */
export interface Status {
  readonly worker: TimeBand;
  readonly directWorker: TimeBand;
  readonly reason: Reason | 'NONE';
}

const latest: Readonly<Record<Window, number>> = {
  ON_OR_BEFORE: 0,
  WITHIN_30_DAYS: 1,
  WITHIN_90_DAYS: 2,
  EVER: 3,
};

export function statusOf(child: CountedChild): Status {
  const hasBoth = child.worker === 'ON_OR_BEFORE' && child.directWorker === 'ON_OR_BEFORE';
  return {
    worker: child.worker,
    directWorker: child.directWorker,
    reason: hasBoth ? 'NONE' : child.reason,
  };
}

export function bandOf(status: Status, worker: Worker): TimeBand {
  return worker === 'ANY' ? status.worker : status.directWorker;
}

export function hadWorker(status: Status, worker: Worker, window: Window): boolean {
  return timeBands.indexOf(bandOf(status, worker)) <= latest[window];
}

/** The one reason under which a child is counted; the reasons add up to all children exactly. */
export function reasonOf(status: Status, worker: Worker, window: Window): PublishedReason {
  if (hadWorker(status, worker, window)) return 'HAD_WORKER';
  if (worker === 'DIRECT_WORKER' && hadWorker(status, 'ANY', window)) return 'RPC_ONLY';
  return status.reason === 'NONE' ? 'NOT_RECORDED' : status.reason;
}
