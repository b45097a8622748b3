import { sources, type Source } from '../feed/feed.vocabulary.js';
import type { Decided, Link, Linkage, SourceLinkage } from '../linkage/link.js';
import type { BySource, DecidedPair, SealedRecord } from './records.queries.js';

/** Below this probability a pair that was not chosen is not kept as a rival. */
const leastKept = 0.02;

/** The source at a place among all. */
export function nameOf(source: number): Source {
  return sources[source] ?? 'nrm';
}

/** A pair of records that was linked, or nearly. */
export interface FoundPair {
  readonly leftSource: Source;
  readonly one: SealedRecord;
  readonly rightSource: Source;
  readonly other: SealedRecord;
  readonly probability: number;
  readonly isChosen: boolean;
  readonly linkage: Linkage;
}

/** The links and their rivals, with what was decided of each. */
export function namedPairs(
  linkages: readonly SourceLinkage[],
  records: BySource<SealedRecord>,
  ruled: readonly DecidedPair[],
): readonly FoundPair[] {
  const verdicts = new Map(ruled.map((one) => [pairKey(one.leftKey, one.rightKey), one.isSame]));
  return linkages.flatMap(({ left, right, linkage }) => {
    const [leftSource, rightSource] = [nameOf(left), nameOf(right)];
    const named = (pairs: readonly Link[], isChosen: boolean) =>
      pairs.flatMap((pair): FoundPair[] => {
        const [one, other] = [records[leftSource][pair.left], records[rightSource][pair.right]];
        if (!one || !other) return [];
        const verdict = verdicts.get(pairKey(one.key, other.key));
        if (verdict === false) return [];
        const probability = verdict === true ? 1 : pair.probability;
        return [{ leftSource, one, rightSource, other, probability, isChosen, linkage }];
      });
    return [...named(linkage.links, true), ...named(linkage.rivals(leastKept), false)];
  });
}

/** Equal for a pair whichever record is named first. */
function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Where the records of decided pairs stand now; what was decided of a record that is gone waits for it. */
export function placesOf(
  records: BySource<SealedRecord>,
  decided: readonly DecidedPair[],
): readonly Decided[] {
  if (decided.length === 0) return [];
  const places = new Map(
    sources.flatMap((source, at) =>
      records[source].map(({ key }, place) => [key, { source: at, at: place }] as const),
    ),
  );
  return decided.flatMap(({ leftKey, rightKey, isSame }) => {
    const [left, right] = [places.get(leftKey), places.get(rightKey)];
    return left && right ? [{ left, right, isSame }] : [];
  });
}
