/** A repeatable stream of chances: the same seed gives the same people. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, and not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Whether something that happens with this probability happens. */
  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from least to greatest, both included. */
  between(least: number, greatest: number): number {
    return least + Math.floor(this.next() * (greatest - least + 1));
  }

  one<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new RangeError('Nothing to choose from.');
    return item;
  }

  /** The first items come more often than the last, as names do. */
  early<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() ** 1.7 * items.length)];
    if (item === undefined) throw new RangeError('Nothing to choose from.');
    return item;
  }
}
