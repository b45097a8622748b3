/** Shares of fewer children than this are not told. */
const fewest = 10;
/** A share at the ends is told as this band, for 0% and 100% would speak of everybody. */
const band = 0.1;
/** An interval wider than this says too little to be relied on. */
const widest = 0.4;
/**
 * A share of protected counts; undefined where too few children are behind it. At 0% and 100% only the band is told:
 * the value is the middle of the lowest or the highest tenth, and what the counts leave open widens it.
 */
export function shareOf(without, referred, error) {
  if (referred < fewest) return undefined;
  const spread = error / referred;
  const share = without / referred;
  if (share === 0)
    return {
      value: null,
      marker: 'CONFIDENTIAL',
      interval: [0, Math.min(1, toThousandth(Math.max(band, spread)))],
    };
  if (share === 1)
    return {
      value: null,
      marker: 'CONFIDENTIAL',
      interval: [Math.max(0, toThousandth(1 - Math.max(band, spread))), 1],
    };
  const [least, greatest] = bounds(without, referred, error);
  return {
    value: toThousandth(share),
    marker: greatest - least > widest ? 'UNRELIABLE' : null,
    interval: [least, greatest],
  };
}
/** Both counts may be off, each by as much as its kind of table. */
function bounds(without, referred, error) {
  const rest = referred - without;
  const low = Math.max(0, without - error);
  const high = without + error;
  return [
    toThousandth(low / Math.max(1, low + rest + error)),
    toThousandth(high / Math.max(1, high + Math.max(0, rest - error))),
  ];
}
export function toThousandth(share) {
  return Math.round(share * 1000) / 1000;
}
//# sourceMappingURL=share.js.map
