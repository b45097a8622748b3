import type { ToldCare, ToldCase, ToldReferral } from '@ictg/kit/feed';
import type { OwnRecord } from './owner.js';
/** A record of a made-up owner, and which child it truly is of. */
export interface LabelledRecord extends OwnRecord {
  readonly child: number;
}
export interface LabelledSources {
  readonly nrm: readonly (LabelledRecord & {
    readonly counted: ToldReferral;
  })[];
  readonly casework: readonly (LabelledRecord & {
    readonly counted: ToldCase;
  })[];
  readonly care: readonly (LabelledRecord & {
    readonly counted: ToldCare;
  })[];
}
/** The generator's three files as three owners would tell them, each record with its truth. */
export declare function labelledSources(
  seed: number,
  scale: number,
  care?: number,
): LabelledSources;
