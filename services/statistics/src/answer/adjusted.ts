import type { LinkageQuality } from '../cube/counted-child.js';
import type { SnapshotDocument } from '../snapshot/document.js';
import type { GapQuery } from './query.js';
import { toThousandth } from './share.js';

/** An estimate with what it may be, from the quality of the links and from rounding. */
interface Estimate {
  readonly value: number;
  readonly interval: readonly [least: number, greatest: number];
}

/**
 * What the gap would be without links missed or made wrongly: of N referred with L linked to a worker, about L × P / R
 * had one, where P and R are precision and recall of the links. Undefined where they are not known.
 */
export function adjusted(
  document: SnapshotDocument,
  query: GapQuery,
  place: string,
  without: number,
  referred: number,
  error: number,
): { readonly count: Estimate; readonly share: Estimate } | undefined {
  const quality = qualityFor(document, query, place);
  if (quality === undefined || referred < 10 || quality.recall.least <= 0) return undefined;
  const { precision, recall } = quality;
  const linked = referred - without;
  const gap = (supported: number): number => Math.min(referred, Math.max(0, referred - supported));
  const value = toFive(gap((linked * precision.value) / recall.value));
  const least = downToFive(gap(((linked + error) * precision.greatest) / recall.least));
  const greatest = upToFive(gap((Math.max(0, linked - error) * precision.least) / recall.greatest));
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

/** The quality for the region where it is known, else for all children. */
function qualityFor(
  document: SnapshotDocument,
  query: GapQuery,
  place: string,
): LinkageQuality | undefined {
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
