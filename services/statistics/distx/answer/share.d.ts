import type { Figure } from './answer.js';
/**
 * A share of protected counts; undefined where too few children are behind it. At 0% and 100% only the band is told:
 * the value is the middle of the lowest or the highest tenth, and what the counts leave open widens it.
 */
export declare function shareOf(
  without: number,
  referred: number,
  error: number,
): Pick<Figure, 'value' | 'marker' | 'interval'> | undefined;
export declare function toThousandth(share: number): number;
