/** A repeatable stream of chances: the same seed gives the same people. */
export declare class Chance {
  #private;
  constructor(seed: number);
  /** From 0 up to, and not including, 1. */
  next(): number;
  /** Whether something that happens with this probability happens. */
  happens(probability: number): boolean;
  /** A whole number from least to greatest, both included. */
  between(least: number, greatest: number): number;
  one<Item>(items: readonly Item[]): Item;
  /** The first items come more often than the last, as names do. */
  early<Item>(items: readonly Item[]): Item;
}
