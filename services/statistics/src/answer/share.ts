import type { Figure } from './answer.js';

/** Shares of fewer children than this are not told. */
const fewest = 10;
/** A share at the ends is told as this band, for 0% and 100% would speak of everybody. */
const band = 0.1;
/** An interval wider than this says too little to be relied on. */
const widest = 0.4;

/**
 * A share of protected counts; undefined where too few children are behind it. At 0% and 100% only a band is told.
 */
export function shareOf(
  without: number,
  referred: number,
  error: number,
): Pick<Figure, 'value' | 'marker' | 'interval'> | undefined {
  if (referred < fewest) return undefined;
  const spread = error / referred;
  const share = without / referred;
  const end = atTheEnd(share, spread);
  if (end) return end;
  const [least, greatest] = bounds(without, referred, error);
  return {
    value: toThousandth(share),
    marker: greatest - least > widest ? 'UNRELIABLE' : null,
    interval: [least, greatest],
  };
}

/**
 * What is told of a share of 0% or 100%, which would speak of everybody: only the lowest or the highest tenth, or as much
 * more as it may be off. Undefined for every other share.
 */
export function atTheEnd(
  share: number,
  spread: number,
): Pick<Figure, 'value' | 'marker' | 'interval'> | undefined {
  if (share > 0 && share < 1) return undefined;
  const width = Math.min(1, Math.max(band, spread));
  return {
    value: null,
    marker: 'CONFIDENTIAL',
    interval: share <= 0 ? [0, toThousandth(width)] : [toThousandth(1 - width), 1],
  };
}

/** Both counts may be off, each by as much as its kind of table. */
function bounds(without: number, referred: number, error: number): [number, number] {
  const rest = referred - without;
  const low = Math.max(0, without - error);
  const high = without + error;
  return [
    toThousandth(low / Math.max(1, low + rest + error)),
    toThousandth(high / Math.max(1, high + Math.max(0, rest - error))),
  ];
}

export function toThousandth(share: number): number {
  return Math.round(share * 1000) / 1000;
}
