import type { EncodedPerson } from '@ictg/kit/linkage';
import { Register } from './record.js';
import { type Weighed } from './weigh-pairs.js';
/** Two records with the probability that they are of one person. */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly probability: number;
}
/** The records of the same people in two sources or within one, and what is needed to say why. */
export interface Linkage extends Pick<
  Weighed,
  'model' | 'comparison' | 'weigh' | 'prior' | 'compared'
> {
  readonly links: readonly Link[];
  /** The likely pairs that were not chosen, as probable as each is by itself; none below `least`. */
  rivals(least: number): Link[];
  readonly register: Register;
}
/** The linkage of two of several sources, by their places; of one with itself where the two are the same. */
export interface SourceLinkage {
  readonly left: number;
  readonly right: number;
  readonly linkage: Linkage;
}
type Source = readonly EncodedPerson[];
/** What people have decided about two records, each by its source and its place there. */
export interface Decided {
  readonly left: {
    readonly source: number;
    readonly at: number;
  };
  readonly right: {
    readonly source: number;
    readonly at: number;
  };
  readonly isSame: boolean;
}
/** Finds the records of the same person within one source. */
export declare function dedupe(people: Source): Linkage;
/** Finds the records of the same people across two sources. */
export declare function link(left: Source, right: Source): Linkage;
/** One comparison of two sources, or of one with itself, that is done. */
export interface ComparedSources {
  readonly left: number;
  readonly right: number;
  /** How many pairs were compared. */
  readonly compared: number;
}
/**
 * Links all sources at once: people are gathered with their records in every source, so that each two sources may be
 * brought together by a third.
 * @param done hears of each comparison as it is done
 * @param decided what people have decided: it stands above every weight
 */
export declare function linkAll(
  sources: readonly Source[],
  done?: (step: ComparedSources) => void,
  decided?: readonly Decided[],
): readonly SourceLinkage[];
export {};
