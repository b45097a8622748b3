import { createHash } from 'node:crypto';
/** The bands of probability that pairs are drawn from, by their lower ends: all weights, not only the doubtful ones. */
export const bands = [0.02, 0.2, 0.5, 0.8, 0.95, 0.995];
const drawnFromEach = 16;
/** Which band a probability lies in, from 1; 0 below the first. */
export function bandOf(probability) {
  return bands.filter((least) => probability >= least).length;
}
/**
 * Draws pairs for review, as many from each band, by chance that stays the same from one linking to the next: a pair
 * that was drawn is drawn again for as long as it stays in its band.
 */
export function draw(pairs) {
  return bands.flatMap((_, at) =>
    pairs
      .filter(({ probability }) => bandOf(probability) === at + 1)
      .map((pair) => ({ pair, lot: lotOf(pair) }))
      .sort((one, other) => (one.lot < other.lot ? -1 : 1))
      .slice(0, drawnFromEach)
      .map(({ pair }) => pair),
  );
}
function lotOf({ leftKey, rightKey }) {
  return createHash('sha256').update(`${leftKey} ${rightKey}`).digest('hex');
}
//# sourceMappingURL=draw.js.map
