import { type Cube } from './cell.js';
import type { Answer, CountedChild, Place, Quarter } from './counted-child.js';
import { type Status } from './status.js';
/** The cube of the question: place, quarter, status and care of each distinct child referred to the NRM. */
export declare const referredDimensions: readonly [
  'authority',
  'force',
  'region',
  'nation',
  'quarter',
  'worker',
  'directWorker',
  'reason',
  'lookedAfter',
];
export declare function referredCube(children: readonly CountedChild[]): Cube;
/** What an innermost cell says of the children in it. */
export interface ReferredCell {
  readonly place: Place;
  readonly quarter: Quarter;
  readonly status: Status;
  readonly lookedAfter: Answer;
}
export declare function referredCell(codes: readonly string[]): ReferredCell;
