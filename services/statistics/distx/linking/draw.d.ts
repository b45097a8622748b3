/** The bands of probability that pairs are drawn from, by their lower ends: all weights, not only the doubtful ones. */
export declare const bands: readonly [0.02, 0.2, 0.5, 0.8, 0.95, 0.995];
/** Which band a probability lies in, from 1; 0 below the first. */
export declare function bandOf(probability: number): number;
/** A pair that may be drawn. */
export interface Drawable {
  readonly leftKey: string;
  readonly rightKey: string;
  readonly probability: number;
}
/**
 * Draws pairs for review, as many from each band, by chance that stays the same from one linking to the next: a pair
 * that was drawn is drawn again for as long as it stays in its band.
 */
export declare function draw<Pair extends Drawable>(pairs: readonly Pair[]): readonly Pair[];
