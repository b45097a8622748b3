import { geographies, placeLevels } from '../cube/place.js';
import { windows, workers } from '../cube/status.js';
/** Whether counts of this kind may be published: reasons and time bands for a region and quarter, or an area and year. */
export function mayBePublished({ place, period, split }) {
  if (split !== 'REASON' && split !== 'TIME_BAND') return true;
  return period !== 'QUARTER' || isRegionOrCoarser(place);
}
/** Whether shares may be published: for an authority and year, a force and quarter, or coarser. */
export function mayBeShared({ place, period }) {
  return place !== 'LOCAL_AUTHORITY' || period !== 'QUARTER';
}
/** Whether an estimate adjusted for links missed may be published: for a region and year, or coarser. */
export function mayBeAdjusted({ place, period }) {
  return isRegionOrCoarser(place) && period !== 'QUARTER';
}
export function isRegionOrCoarser(place) {
  return placeLevels.indexOf(place) <= placeLevels.indexOf('REGION');
}
const plain = { worker: 'ANY', window: 'EVER' };
function layoutsOf(periods, vintages, split) {
  return placeLevels
    .flatMap((place) =>
      (place === 'LOCAL_AUTHORITY' ? vintages : ['COMPARABLE']).map((geography) => ({
        place,
        geography,
      })),
    )
    .flatMap((where) => periods.map((period) => ({ ...where, period })))
    .flatMap((one) => split(one.place, one.period).map((how) => ({ ...one, ...how })))
    .flatMap((one) => [false, true].map((byCare) => ({ ...one, byCare })))
    .filter(mayBePublished);
}
const all = ['ALL', 'YEAR', 'QUARTER'];
const forReferred = [
  { split: 'NONE', ...plain },
  ...workers.flatMap((worker) => [
    { split: 'TIME_BAND', worker, window: 'EVER' },
    ...windows.flatMap((window) =>
      ['WITHOUT_WORKER', 'REASON'].map((split) => ({ split, worker, window })),
    ),
  ]),
];
/** Every kind of table about children referred to the NRM. */
export const referredLayouts = layoutsOf(all, geographies, () => forReferred);
const steeredWhereCoarse = [
  { split: 'TIME_BAND', worker: 'DIRECT_WORKER', window: 'EVER' },
  { split: 'REASON', worker: 'ANY', window: 'ON_OR_BEFORE' },
  { split: 'REASON', worker: 'DIRECT_WORKER', window: 'ON_OR_BEFORE' },
];
/** The tables whose sums the rounding keeps close; the others follow from nearly the same cells. */
export const steeredReferredLayouts = layoutsOf(all, ['COMPARABLE'], (place) => [
  { split: 'NONE', ...plain },
  { split: 'WITHOUT_WORKER', ...plain },
  { split: 'WITHOUT_WORKER', worker: 'DIRECT_WORKER', window: 'EVER' },
  { split: 'REASON', ...plain },
  { split: 'TIME_BAND', ...plain },
  ...(isRegionOrCoarser(place) ? steeredWhereCoarse : []),
]);
const forInCare = [
  { split: 'NONE', ...plain },
  { split: 'NRM_SIGNAL', ...plain },
  ...workers.map((worker) => ({
    split: 'WITHOUT_WORKER',
    worker,
    window: 'EVER',
  })),
];
/** Every kind of table about children in care: by quarter, for children stay. */
export const inCareLayouts = layoutsOf(['QUARTER'], geographies, () => forInCare);
export const steeredInCareLayouts = layoutsOf(['QUARTER'], ['COMPARABLE'], () => forInCare);
//# sourceMappingURL=layouts.js.map
