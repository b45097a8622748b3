import { timeBands } from './counted-child.js';
/** Whose allocation counts. */
export const workers = ['ANY', 'DIRECT_WORKER'];
/** By when somebody must have been allocated for a child to have had a worker. */
export const windows = ['EVER', 'ON_OR_BEFORE', 'WITHIN_30_DAYS', 'WITHIN_90_DAYS'];
const latest = {
  ON_OR_BEFORE: 0,
  WITHIN_30_DAYS: 1,
  WITHIN_90_DAYS: 2,
  EVER: 3,
};
export function statusOf(child) {
  const hasBoth = child.worker === 'ON_OR_BEFORE' && child.directWorker === 'ON_OR_BEFORE';
  return {
    worker: child.worker,
    directWorker: child.directWorker,
    reason: hasBoth ? 'NONE' : child.reason,
  };
}
export function bandOf(status, worker) {
  return worker === 'ANY' ? status.worker : status.directWorker;
}
export function hadWorker(status, worker, window) {
  return timeBands.indexOf(bandOf(status, worker)) <= latest[window];
}
/** The one reason under which a child is counted; the reasons add up to all children exactly. */
export function reasonOf(status, worker, window) {
  if (hadWorker(status, worker, window)) return 'HAD_WORKER';
  if (worker === 'DIRECT_WORKER' && hadWorker(status, 'ANY', window)) return 'RPC_ONLY';
  return status.reason === 'NONE' ? 'NOT_RECORDED' : status.reason;
}
//# sourceMappingURL=status.js.map
