import { placeAt } from './place.js';
import { referredCell } from './referred.js';
import { hadCareWorker, inCareCell } from './in-care.js';
import { yearOf } from './period.js';
import { bandOf, hadWorker, reasonOf } from './status.js';
/** How long a period is; `ALL` is every quarter that is asked for. */
export const periodLevels = ['ALL', 'YEAR', 'QUARTER'];
/** What the children of a table are split by, beside place, time and care. */
export const splits = ['NONE', 'WITHOUT_WORKER', 'REASON', 'TIME_BAND', 'NRM_SIGNAL'];
export const none = '-';
export function referredKeys(cell, layout) {
  return [
    placeAt(cell.place, layout.place, layout.geography),
    periodAt(cell.quarter, layout.period),
    splitOf(cell, layout),
    layout.byCare ? cell.lookedAfter : none,
  ];
}
export function inCareKeys(cell, layout) {
  const isWithout = layout.split === 'WITHOUT_WORKER';
  const had = hadCareWorker(cell, layout.worker) ? 'NO' : 'YES';
  return [
    placeAt(cell.place, layout.place, layout.geography),
    cell.quarter,
    isWithout ? had : layout.split === 'NRM_SIGNAL' ? cell.signal : none,
    layout.byCare ? cell.unaccompanied : none,
  ];
}
/** The cube's cells read once, and where each is counted. */
export function keysOf(cube, cell) {
  if (cube === 'REFERRED') {
    const read = referredCell(cell.codes);
    return (layout) => referredKeys(read, layout);
  }
  const read = inCareCell(cell.codes);
  return (layout) => inCareKeys(read, layout);
}
function periodAt(quarter, level) {
  if (level === 'ALL') return none;
  return level === 'YEAR' ? yearOf(quarter) : quarter;
}
function splitOf({ status }, { split, worker, window }) {
  if (split === 'WITHOUT_WORKER') return hadWorker(status, worker, window) ? 'NO' : 'YES';
  if (split === 'REASON') return reasonOf(status, worker, window);
  return split === 'TIME_BAND' ? bandOf(status, worker) : none;
}
/** Names the kind of table, whatever its rows are: the errors of a snapshot are known by it. */
export function nameOf({ place, geography, period, split, worker, window, byCare }) {
  const splitName =
    split === 'NONE' || split === 'NRM_SIGNAL'
      ? split
      : split === 'TIME_BAND'
        ? `${split}:${worker}`
        : `${split}:${worker}:${window}`;
  const placeName = place === 'LOCAL_AUTHORITY' ? `${place}:${geography}` : place;
  return [placeName, period, splitName, byCare ? 'CARE' : 'ALL'].join('/');
}
//# sourceMappingURL=layout.js.map
