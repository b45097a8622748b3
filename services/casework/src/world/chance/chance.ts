/**
 * Repeatable chance: the same seed deals the same world. A child's draws come from a fork with a name of its own,
 * so that one more draw in one place does not change everything after it.
 */
export class Chance {
  private readonly state: [number, number, number, number];

  constructor(private readonly seed: string) {
    this.state = seedOf(seed);
    for (let turn = 0; turn < 12; turn += 1) this.unit();
  }

  /** A source of its own for one purpose. */
  fork(name: string): Chance {
    return new Chance(`${this.seed}/${name}`);
  }

  /** A number from 0 up to, but not including, 1. */
  unit(): number {
    const [a, b, c, count] = this.state;
    const sum = (a + b + count) | 0;
    this.state[0] = b ^ (b >>> 9);
    this.state[1] = (c + (c << 3)) | 0;
    this.state[2] = (((c << 21) | (c >>> 11)) + sum) | 0;
    this.state[3] = (count + 1) | 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  /** A whole number between two, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.unit() * (to - from + 1));
  }

  /** Whether something of this probability happens. */
  happens(probability: number): boolean {
    return this.unit() < probability;
  }

  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.whole(0, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }

  /** One of a list in which each has a weight. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item {
    let left = this.unit() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    const last = items.at(-1);
    if (!last) throw new Error('There is nothing to choose from.');
    return last[0];
  }

  /** The list in another order. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    const order = [...items];
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = this.whole(0, at);
      [order[at], order[other]] = [order[other] as Item, order[at] as Item];
    }
    return order;
  }
}

function seedOf(text: string): [number, number, number, number] {
  const parts: [number, number, number, number] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 1];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    for (let at = 0; at < 3; at += 1)
      parts[at] = Math.imul((parts[at] ?? 0) ^ code, 0x01000193 + at * 0x3d4d51c2);
  }
  return parts;
}
