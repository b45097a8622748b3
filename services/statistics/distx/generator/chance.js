/** A repeatable stream of chances: the same seed gives the same people. */
export class Chance {
  #state;
  constructor(seed) {
    this.#state = seed >>> 0;
  }
  /** From 0 up to, and not including, 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  /** Whether something that happens with this probability happens. */
  happens(probability) {
    return this.next() < probability;
  }
  /** A whole number from least to greatest, both included. */
  between(least, greatest) {
    return least + Math.floor(this.next() * (greatest - least + 1));
  }
  one(items) {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new RangeError('Nothing to choose from.');
    return item;
  }
  /** The first items come more often than the last, as names do. */
  early(items) {
    const item = items[Math.floor(this.next() ** 1.7 * items.length)];
    if (item === undefined) throw new RangeError('Nothing to choose from.');
    return item;
  }
}
//# sourceMappingURL=chance.js.map
