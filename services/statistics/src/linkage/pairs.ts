import type { Blocks } from './block.js';
import { passes } from './block-key.js';
import type { Compared, Comparison } from './comparison.js';
import type { LinkRecord } from './record.js';

type Source = readonly LinkRecord[];

/** Pairs that agree alike, counted together: all that learning the model needs. */
export interface Pattern {
  /** Level + 1 of each field; 0 is missing. */
  readonly levels: readonly number[];
  count: number;
}

/** The passes that make one field agree and leave the others free: what may be learnt from. */
export const lessons = ['date', 'name', 'postcode', 'code'] as const;
export type Lesson = (typeof lessons)[number];

/** Pairs brought together by blocking, counted by pass, and the share of all such pairs that they are. */
export interface Sample {
  readonly byPass: ReadonlyMap<Lesson, readonly Pattern[]>;
  readonly share: number;
}

/** What is asked of a pair before all of it is compared. */
export interface Gate {
  /** Compares the fields beside the name; false as soon as the rest cannot bring the pair over the cut. */
  mayPass(left: LinkRecord, right: LinkRecord, pair: Compared): boolean;
  /** The weight of a pair that is compared. */
  weigh(pair: Compared): number;
  readonly cut: number;
}

/** Pairs in columns, since there may be millions of them. */
export class Pairs {
  count = 0;
  left = new Int32Array(1024);
  right = new Int32Array(1024);
  bits = new Float32Array(1024);

  /** Adds one pair. */
  add(left: number, right: number, bits: number): void {
    if (this.count === this.left.length) this.#grow();
    this.left[this.count] = left;
    this.right[this.count] = right;
    this.bits[this.count] = bits;
    this.count += 1;
  }

  /** Adds pairs of two sources whose records begin at these numbers. */
  addAll({ left, right, bits, count }: Pairs, leftStart: number, rightStart: number): void {
    for (let row = 0; row < count; row += 1)
      this.add((left[row] ?? 0) + leftStart, (right[row] ?? 0) + rightStart, bits[row] ?? 0);
  }

  /** The same pairs by their places, whatever order they were found in. */
  inOrder(): Pairs {
    const rows = Uint32Array.from({ length: this.count }, (_, row) => row).sort(
      (one, other) =>
        (this.left[one] ?? 0) - (this.left[other] ?? 0) ||
        (this.right[one] ?? 0) - (this.right[other] ?? 0),
    );
    const sorted = new Pairs();
    for (const row of rows)
      sorted.add(this.left[row] ?? 0, this.right[row] ?? 0, this.bits[row] ?? 0);
    return sorted;
  }

  /** The pairs with at least so many bits. */
  list(least: number): { left: number; right: number; bits: number }[] {
    const rows: { left: number; right: number; bits: number }[] = [];
    for (let row = 0; row < this.count; row += 1) {
      const bits = this.bits[row] ?? 0;
      if (bits >= least)
        rows.push({ left: this.left[row] ?? 0, right: this.right[row] ?? 0, bits });
    }
    return rows;
  }

  #grow(): void {
    const size = this.count * 2;
    const [left, right, bits] = [
      new Int32Array(size),
      new Int32Array(size),
      new Float32Array(size),
    ];
    left.set(this.left);
    right.set(this.right);
    bits.set(this.bits);
    this.left = left;
    this.right = right;
    this.bits = bits;
  }
}

/** Draws records at random and compares them with all that blocking brings them together with, up to a number of pairs. */
export function samplePairs(
  left: Source,
  right: Source,
  blocks: Blocks,
  comparison: Comparison,
  wanted: number,
): Sample {
  const patterns = new Map(lessons.map((pass) => [pass, new Patterns()]));
  const all = lessons.reduce((bits, pass) => bits | passes[pass], 0);
  const pair = comparison.emptyPair();
  let compared = 0;
  let drawn = 0;
  for (const at of shuffled(left.length)) {
    if (compared >= wanted) break;
    drawn += 1;
    const person = left[at];
    if (person === undefined) continue;
    blocks.candidates(person, (other, found) => {
      const partner = right[other];
      if (partner === undefined || (left === right && other <= at) || (found & all) === 0) return;
      compared += 1;
      comparison.compare(person, partner, pair);
      for (const [pass, counted] of patterns) {
        if ((found & passes[pass]) !== 0) counted.add(pair.levels);
      }
    });
  }
  return {
    byPass: new Map([...patterns].map(([pass, counted]) => [pass, counted.list()])),
    share: drawn / Math.max(1, left.length),
  };
}

/** Pairs drawn at random: what agreement by chance looks like. */
export function comparePairsAtRandom(
  left: Source,
  right: Source,
  comparison: Comparison,
  wanted: number,
): readonly Pattern[] {
  const patterns = new Patterns();
  const pair = comparison.emptyPair();
  const next = draws();
  for (let drawn = 0; drawn < wanted; drawn += 1) {
    const [person, partner] = [left[next(left.length)], right[next(right.length)]];
    if (person === undefined || partner === undefined || person === partner) continue;
    comparison.compare(person, partner, pair);
    patterns.add(pair.levels);
  }
  return patterns.list();
}

/** Calls back with those whom a record of the left source meets, by its place. */
export type Meetings = (at: number, meet: (other: number) => void) => void;

/** Weighs the pairs that meet, within one source each once, and keeps those that pass. */
export function weighAll(
  left: Source,
  right: Source,
  meetings: Meetings,
  comparison: Comparison,
  gate: Gate,
): { readonly pairs: Pairs; readonly met: number } {
  const pairs = new Pairs();
  const pair = comparison.emptyPair();
  let met = 0;
  left.forEach((person, at) => {
    meetings(at, (other) => {
      const partner = right[other];
      if (partner === undefined || (left === right && other <= at)) return;
      met += 1;
      if (!gate.mayPass(person, partner, pair)) return;
      comparison.compareNames(person, partner, pair);
      const bits = gate.weigh(pair);
      if (bits >= gate.cut) pairs.add(at, other, bits);
    });
  });
  return { pairs, met };
}

// A congruential generator with a fixed start: the same files give the same answer.
function draws(): (below: number) => number {
  let state = 20_170_130;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function shuffled(count: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at);
  const next = draws();
  for (let at = count - 1; at > 0; at -= 1) {
    const other = next(at + 1);
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

class Patterns {
  readonly #patterns = new Map<string, Pattern>();

  add(levels: Uint8Array): void {
    const key = String.fromCharCode(...levels);
    const known = this.#patterns.get(key);
    if (known === undefined) this.#patterns.set(key, { levels: [...levels], count: 1 });
    else known.count += 1;
  }

  list(): readonly Pattern[] {
    return [...this.#patterns.values()];
  }
}
