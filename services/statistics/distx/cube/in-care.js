import { CellCounter } from './cell.js';
import { unknown } from './counted-child.js';
import { ordinal } from './period.js';
/** What a child in care had by the last day of the quarter. */
export const careWorkers = ['DIRECT_WORKER', 'RPC_ONLY', 'NONE'];
/** Whether the child had been referred to the NRM by then, or only flagged by the council's census. */
export const signals = ['REFERRED', 'FLAGGED_NOT_REFERRED', 'NEITHER', unknown];
const dimensions = [
  'authority',
  'force',
  'region',
  'nation',
  'quarter',
  'worker',
  'unaccompanied',
  'signal',
];
/** The cube of children looked after on the last day of each quarter. Its quarters never add up: a child stays. */
export function inCareCube(children) {
  const counter = new CellCounter();
  for (const child of children)
    for (const { quarter, place } of child.stays)
      counter.add(
        [
          place.authority,
          place.force,
          place.region,
          place.nation,
          quarter,
          workerBy(child, quarter),
          child.unaccompanied,
          signalBy(child, quarter),
        ],
        child.tie,
      );
  return counter.cube('IN_CARE', dimensions);
}
function workerBy(child, quarter) {
  if (isBy(child.directWorkerFrom, quarter)) return 'DIRECT_WORKER';
  return isBy(child.workerFrom, quarter) ? 'RPC_ONLY' : 'NONE';
}
function signalBy(child, quarter) {
  if (isBy(child.referredIn, quarter)) return 'REFERRED';
  if (child.hasTraffickingFactor === unknown) return unknown;
  return child.hasTraffickingFactor === 'YES' ? 'FLAGGED_NOT_REFERRED' : 'NEITHER';
}
function isBy(first, quarter) {
  return first !== null && ordinal(first) <= ordinal(quarter);
}
export function inCareCell(codes) {
  const [authority, force, region, nation, quarter, worker, unaccompanied, signal] = codes;
  return { place: { authority, force, region, nation }, quarter, worker, unaccompanied, signal };
}
/** Whether the children of a cell had the worker that is asked for. */
export function hadCareWorker(cell, worker) {
  return cell.worker === 'DIRECT_WORKER' || (worker === 'ANY' && cell.worker === 'RPC_ONLY');
}
//# sourceMappingURL=in-care.js.map
