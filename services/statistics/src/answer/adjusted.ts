import type { PublishedQuality } from '../protection/quality.js';
import type { SnapshotDocument } from '../snapshot/document.js';
import type { GapQuery } from './query.js';
import { toThousandth } from './share.js';

/** An estimate with what it may be, from the quality of the links and from rounding. */
interface Estimate {
  readonly value: number;
  readonly interval: readonly [least: number, greatest: number];
}

/** How far the protected counts may lie from the true ones. */
interface Errors {
  readonly referred: number;
  readonly without: number;
}

/**
 * What the gap would be without links missed or made wrongly: of N referred with L linked to a worker, about L × P / R
 * had one, where P and R are precision and recall of the links. The interval allows for rounding, for how well P and R
 * are known, and for the chance by which links are missed among these very children. Undefined where P and R are not known.
 */
export function adjusted(
  document: SnapshotDocument,
  query: GapQuery,
  place: string,
  without: number,
  referred: number,
  errors: Errors,
): { readonly count: Estimate; readonly share: Estimate } | undefined {
  const quality = qualityFor(document, query, place);
  if (quality === undefined || referred < 10 || quality.recall.least <= 0) return undefined;
  const { precision, recall } = quality;
  const linked = referred - without;
  const between = (least: number, count: number, most: number) =>
    Math.min(most, Math.max(least, count));
  const found = (p: number, r: number) => p / r - 1;
  const value = toFive(
    between(0, without - linked * found(precision.value, recall.value), referred),
  );
  const error = errors.referred + errors.without;
  const corrections = [Math.max(0, linked - error), linked + error].flatMap((count) => [
    count * found(precision.greatest, recall.least),
    count * found(precision.least, recall.greatest),
  ]);
  const spread =
    errors.without + 2 * Math.sqrt((linked + error) * variance(precision.value, recall.value));
  const most = referred + errors.referred;
  const least = downToFive(between(0, without - spread - Math.max(...corrections), most));
  const greatest = upToFive(between(0, without + spread - Math.min(...corrections), most));
  const interval = [Math.min(value, least), Math.max(value, greatest)] as const;
  return {
    count: { value, interval },
    share: {
      value: toThousandth(Math.min(1, value / referred)),
      interval: [
        toThousandth(interval[0] / referred),
        toThousandth(Math.min(1, interval[1] / referred)),
      ],
    },
  };
}

/** By how much the number of children truly supported varies for each one that was linked. */
function variance(precision: number, recall: number): number {
  return (precision * (1 - precision) + (1 - recall)) / recall ** 2;
}

/** The quality for the region where it is known, else for all children. */
function qualityFor(
  document: SnapshotDocument,
  query: GapQuery,
  place: string,
): PublishedQuality | undefined {
  const pair = document.linkage.quality.filter(
    ({ left, right }) => left === 'NRM' && right === 'ICTG',
  );
  const ofRegion = query.by.includes('REGION')
    ? pair.find(({ by, group }) => by === 'REGION' && group === place)
    : undefined;
  return ofRegion ?? pair.find(({ by }) => by === 'ALL');
}

const toFive = (count: number): number => Math.round(count / 5) * 5;
const downToFive = (count: number): number => Math.floor(count / 5) * 5;
const upToFive = (count: number): number => Math.ceil(count / 5) * 5;
