import type { Cell } from './cell.js';
import { type Geography, type PlaceLevel } from './place.js';
import { type ReferredCell } from './referred.js';
import { type InCareCell } from './in-care.js';
import { type Window, type Worker } from './status.js';
/** How long a period is; `ALL` is every quarter that is asked for. */
export declare const periodLevels: readonly ['ALL', 'YEAR', 'QUARTER'];
export type PeriodLevel = (typeof periodLevels)[number];
/** What the children of a table are split by, beside place, time and care. */
export declare const splits: readonly [
  'NONE',
  'WITHOUT_WORKER',
  'REASON',
  'TIME_BAND',
  'NRM_SIGNAL',
];
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
export declare const none = '-';
export declare function referredKeys(cell: ReferredCell, layout: Layout): Keys;
export declare function inCareKeys(cell: InCareCell, layout: Layout): Keys;
/** The cube's cells read once, and where each is counted. */
export declare function keysOf(cube: 'REFERRED' | 'IN_CARE', cell: Cell): (layout: Layout) => Keys;
/** Names the kind of table, whatever its rows are: the errors of a snapshot are known by it. */
export declare function nameOf({
  place,
  geography,
  period,
  split,
  worker,
  window,
  byCare,
}: Layout): string;
