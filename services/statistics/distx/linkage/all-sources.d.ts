import { type Source } from './link.js';
/** A pair of records, each by its source and its place in it. */
export interface SourcedPair {
  readonly left: readonly [source: number, record: number];
  readonly right: readonly [source: number, record: number];
  readonly probability: number;
  /** Whether both were gathered into one person; the others may be one all the same. */
  readonly isChosen: boolean;
}
/** One comparison of two sources, or of one with itself, that is done. */
export interface ComparedSources {
  readonly left: number;
  readonly right: number;
  readonly compared: number;
}
/**
 * Gathers the records of any number of sources into people at once. Each source is compared with itself and with each
 * other one time, and a record found through one source helps to find its person in the next.
 */
export declare function linkAll(
  sources: readonly Source[],
  done?: (step: ComparedSources) => void,
): readonly SourcedPair[];
