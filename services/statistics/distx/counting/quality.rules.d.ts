import type { LinkageQuality, SourceName } from '../cube/counted-child.js';
/** What became of one person of the left source: linked with a probability, or missed with one. */
export interface Judged {
  /** Probability of the chosen link; null where none was chosen. */
  readonly linked: number | null;
  /** Probability that one of the pairs that were not chosen is right, where none was chosen. */
  readonly missed: number;
  readonly groups: Readonly<Record<Exclude<LinkageQuality['by'], 'ALL'>, string>>;
}
/**
 * How well two sources were linked, by the model's own probabilities: precision is the mean probability of the links
 * made, recall their sum over that of all true pairs expected. It stands until reviewers have looked at a sample.
 */
export declare function qualityOf(
  left: SourceName,
  right: SourceName,
  judged: readonly Judged[],
): readonly LinkageQuality[];
