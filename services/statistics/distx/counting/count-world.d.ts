import type { WorkRecord } from '../activity/work.rules.js';
import type { CountedWorld, SourceState } from '../cube/counted-child.js';
import type { Source } from '../feed/feed.vocabulary.js';
import type { RecordLink } from '../linking/link-sources.js';
import { type ToldChild } from './child.js';
import type { ReviewedPair } from './sample.rules.js';
/** A record as its owner told it, under the id that was drawn for it here. Oldest first. */
export interface ToldRecord {
  readonly id: string;
  readonly source: Source;
  readonly facts: object;
}
/** Everything that a count is made from. */
export interface CountInput {
  readonly countedOn: string;
  readonly records: readonly ToldRecord[];
  readonly links: readonly RecordLink[];
  readonly sources: readonly SourceState[];
  readonly work: readonly WorkRecord[];
  readonly workSources: readonly SourceState[];
  readonly linksChanged: number;
  /** Pairs of an NRM referral and a record of each other source that people looked at. */
  readonly reviewed: ReadonlyMap<Source, readonly ReviewedPair[]>;
  /** Makes a tie of a record's id: leads back to none. */
  tieOf(id: string): string;
}
/** Counts children: gathers the records of each, and says what each population and measure has of them. */
export declare function countWorld(input: CountInput): CountedWorld;
/** What each child's records say together. */
export declare function toldChildren({
  records,
  links,
  tieOf,
}: Pick<CountInput, 'records' | 'links' | 'tieOf'>): readonly ToldChild[];
/** Today's codes of the authorities that supply their care records. */
export declare function supplyingIn(records: readonly ToldRecord[]): ReadonlySet<string>;
