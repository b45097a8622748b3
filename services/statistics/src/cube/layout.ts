import type { Cell } from './cell.js';
import { placeAt, type Geography, type PlaceLevel } from './place.js';
import { referredCell, type ReferredCell } from './referred.js';
import { hadCareWorker, inCareCell, type InCareCell } from './in-care.js';
import { yearOf } from './period.js';
import { bandOf, hadWorker, reasonOf, type Window, type Worker } from './status.js';

/** How long a period is; `ALL` is every quarter that is asked for. */
export const periodLevels = ['ALL', 'YEAR', 'QUARTER'] as const;
export type PeriodLevel = (typeof periodLevels)[number];

/** What the children of a table are split by, beside place, time and care. */
export const splits = ['NONE', 'WITHOUT_WORKER', 'REASON', 'TIME_BAND', 'NRM_SIGNAL'] as const;
export type Split = (typeof splits)[number];

/** The sums that a table is made of. */
export interface Layout {
  readonly place: PlaceLevel;
  readonly geography: Geography;
  readonly period: PeriodLevel;
  readonly split: Split;
  readonly worker: Worker;
  readonly window: Window;
  /** Whether children looked after stand apart (in the cube of children in care: unaccompanied ones). */
  readonly byCare: boolean;
}

/** Where an innermost cell is counted in a table: its place, period, split and care. */
export type Keys = readonly [place: string, period: string, split: string, care: string];

export const none = '-';

export function referredKeys(cell: ReferredCell, layout: Layout): Keys {
  return [
    placeAt(cell.place, layout.place, layout.geography),
    periodAt(cell.quarter, layout.period),
    splitOf(cell, layout),
    layout.byCare ? cell.lookedAfter : none,
  ];
}

export function inCareKeys(cell: InCareCell, layout: Layout): Keys {
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
export function keysOf(cube: 'REFERRED' | 'IN_CARE', cell: Cell): (layout: Layout) => Keys {
  if (cube === 'REFERRED') {
    const read = referredCell(cell.codes);
    return (layout) => referredKeys(read, layout);
  }
  const read = inCareCell(cell.codes);
  return (layout) => inCareKeys(read, layout);
}

function periodAt(quarter: ReferredCell['quarter'], level: PeriodLevel): string {
  if (level === 'ALL') return none;
  return level === 'YEAR' ? yearOf(quarter) : quarter;
}

function splitOf({ status }: ReferredCell, { split, worker, window }: Layout): string {
  if (split === 'WITHOUT_WORKER') return hadWorker(status, worker, window) ? 'NO' : 'YES';
  if (split === 'REASON') return reasonOf(status, worker, window);
  return split === 'TIME_BAND' ? bandOf(status, worker) : none;
}

/** Names the kind of table, whatever its rows are: the errors of a snapshot are known by it. */
export function nameOf({
  place,
  geography,
  period,
  split,
  worker,
  window,
  byCare,
}: Layout): string {
  const splitName =
    split === 'NONE' || split === 'NRM_SIGNAL'
      ? split
      : split === 'TIME_BAND'
        ? `${split}:${worker}`
        : `${split}:${worker}:${window}`;
  const placeName = place === 'LOCAL_AUTHORITY' ? `${place}:${geography}` : place;
  return [placeName, period, splitName, byCare ? 'CARE' : 'ALL'].join('/');
}
