import { type Cube } from './cell.js';
import { type Answer, type ChildInCare, type Place, type Quarter } from './counted-child.js';
import type { Worker } from './status.js';
/** What a child in care had by the last day of the quarter. */
export declare const careWorkers: readonly ['DIRECT_WORKER', 'RPC_ONLY', 'NONE'];
export type CareWorker = (typeof careWorkers)[number];
/** Whether the child had been referred to the NRM by then, or only flagged by the council's census. */
export declare const signals: readonly ['REFERRED', 'FLAGGED_NOT_REFERRED', 'NEITHER', 'UNKNOWN'];
export type Signal = (typeof signals)[number];
/** The cube of children looked after on the last day of each quarter. Its quarters never add up: a child stays. */
export declare function inCareCube(children: readonly ChildInCare[]): Cube;
/** What an innermost cell says of the children in it. */
export interface InCareCell {
  readonly place: Place;
  readonly quarter: Quarter;
  readonly worker: CareWorker;
  readonly unaccompanied: Answer;
  readonly signal: Signal;
}
export declare function inCareCell(codes: readonly string[]): InCareCell;
/** Whether the children of a cell had the worker that is asked for. */
export declare function hadCareWorker(cell: InCareCell, worker: Worker): boolean;
