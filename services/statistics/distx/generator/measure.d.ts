import { type EncodedPerson } from '@ictg/kit/linkage';
import { type Linkage } from '../linkage/link.js';
import { type Quality } from './quality.js';
import type { LabelledWorld } from './world.js';
/** The pairs of sources that are linked. */
export type Task =
  | 'nrm-ictg'
  | 'nrm-lookedAfter'
  | 'ictg-lookedAfter'
  | 'nrm-nrm'
  | 'lookedAfter-lookedAfter';
/** A linkage of two files of a world with its quality, as a whole and by origin. */
export interface Measurement {
  readonly whole: Quality;
  readonly byGroup: ReadonlyMap<string, Quality>;
  readonly seconds: number;
  readonly linkage: Linkage;
  readonly left: readonly EncodedPerson[];
  readonly right: readonly EncodedPerson[];
}
/** Links two files of a world and judges the result by its truth. */
export declare function measure(world: LabelledWorld, task: Task, isClear: boolean): Measurement;
/** Links all files of a world at once and judges each two of them by its truth. */
export declare function measureAll(
  world: LabelledWorld,
  isClear: boolean,
): ReadonlyMap<string, Measurement>;
