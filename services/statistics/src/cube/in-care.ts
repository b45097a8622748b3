import { CellCounter, type Cube } from './cell.js';
import {
  unknown,
  type Answer,
  type ChildInCare,
  type Place,
  type Quarter,
} from './counted-child.js';
import { ordinal } from './period.js';
import type { Worker } from './status.js';

/** What a child in care had by the last day of the quarter. */
export const careWorkers = ['DIRECT_WORKER', 'RPC_ONLY', 'NONE'] as const;
export type CareWorker = (typeof careWorkers)[number];

/** Whether the child had been referred to the NRM by then, or only flagged by the council's census. */
export const signals = ['REFERRED', 'FLAGGED_NOT_REFERRED', 'NEITHER', unknown] as const;
export type Signal = (typeof signals)[number];

const dimensions = [
  'authority',
  'force',
  'region',
  'nation',
  'quarter',
  'worker',
  'unaccompanied',
  'signal',
] as const;

/** The cube of children looked after on the last day of each quarter. Its quarters never add up: a child stays. */
export function inCareCube(children: readonly ChildInCare[]): Cube {
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

function workerBy(child: ChildInCare, quarter: Quarter): CareWorker {
  if (isBy(child.directWorkerFrom, quarter)) return 'DIRECT_WORKER';
  return isBy(child.workerFrom, quarter) ? 'RPC_ONLY' : 'NONE';
}

function signalBy(child: ChildInCare, quarter: Quarter): Signal {
  if (isBy(child.referredIn, quarter)) return 'REFERRED';
  if (child.hasTraffickingFactor === unknown) return unknown;
  return child.hasTraffickingFactor === 'YES' ? 'FLAGGED_NOT_REFERRED' : 'NEITHER';
}

function isBy(first: Quarter | null, quarter: Quarter): boolean {
  return first !== null && ordinal(first) <= ordinal(quarter);
}

/** What an innermost cell says of the children in it. */
export interface InCareCell {
  readonly place: Place;
  readonly quarter: Quarter;
  readonly worker: CareWorker;
  readonly unaccompanied: Answer;
  readonly signal: Signal;
}

export function inCareCell(codes: readonly string[]): InCareCell {
  const [authority, force, region, nation, quarter, worker, unaccompanied, signal] = codes as [
    string,
    string,
    string,
    Place['nation'],
    Quarter,
    CareWorker,
    Answer,
    Signal,
  ];
  return { place: { authority, force, region, nation }, quarter, worker, unaccompanied, signal };
}

/** Whether the children of a cell had the worker that is asked for. */
export function hadCareWorker(cell: InCareCell, worker: Worker): boolean {
  return cell.worker === 'DIRECT_WORKER' || (worker === 'ANY' && cell.worker === 'RPC_ONLY');
}
