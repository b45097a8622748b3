import type { EncodedPerson } from '@ictg/kit/linkage';
import { Blocks } from './block.js';
import type { Comparison } from './comparison.js';
import { missing } from './field.js';

/** Compared pairs in columns, since there may be millions of them. */
export interface Pairs {
  readonly count: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** The passes that found the pair, as bits. */
  readonly passes: Uint8Array;
  /** Level + 1 of each field, pair by pair; 0 is missing. */
  readonly levels: Uint8Array;
  /** What the rarity of what they agree on adds, in bits. */
  readonly rarity: Float32Array;
  /** The part of `rarity` that comes from what a family has in common. */
  readonly familyRarity: Float32Array;
}

/** Finds and compares the pairs worth comparing; within one source each pair once. */
export function comparePairs(
  left: readonly EncodedPerson[],
  right: readonly EncodedPerson[],
  comparison: Comparison,
  isOneSource: boolean,
): Pairs {
  const width = comparison.fields.length;
  const table = new Growing(width);
  const blocks = new Blocks(right);
  left.forEach((person, at) => {
    blocks.candidates(person, at, (other, passes) => {
      if (isOneSource && other <= at) return;
      const partner = right[other];
      if (partner !== undefined) table.add(at, other, passes, person, partner, comparison);
    });
  });
  return table.pairs();
}

/** Pairs drawn at random: what agreement by chance looks like. */
export function comparePairsAtRandom(
  left: readonly EncodedPerson[],
  right: readonly EncodedPerson[],
  comparison: Comparison,
  wanted: number,
): Pairs {
  const table = new Growing(comparison.fields.length);
  // A multiplicative generator with a fixed start: the same files give the same answer.
  let state = 20_170_130;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let drawn = 0; drawn < wanted; drawn += 1) {
    const [at, other] = [next(left.length), next(right.length)];
    const [person, partner] = [left[at], right[other]];
    if (person === undefined || partner === undefined || person === partner) continue;
    table.add(at, other, 0, person, partner, comparison);
  }
  return table.pairs();
}

class Growing {
  #count = 0;
  #left = new Int32Array(1024);
  #right = new Int32Array(1024);
  #passes = new Uint8Array(1024);
  #rarity = new Float32Array(1024);
  #familyRarity = new Float32Array(1024);
  #levels: Uint8Array<ArrayBuffer>;

  constructor(readonly width: number) {
    this.#levels = new Uint8Array(1024 * width);
  }

  add(
    at: number,
    other: number,
    passes: number,
    person: EncodedPerson,
    partner: EncodedPerson,
    comparison: Comparison,
  ): void {
    if (this.#count === this.#left.length) this.#grow();
    const row = this.#count;
    this.#left[row] = at;
    this.#right[row] = other;
    this.#passes[row] = passes;
    let rarity = 0;
    let ofFamily = 0;
    comparison.agreements(person, partner).forEach((agreement, field) => {
      this.#levels[row * this.width + field] =
        agreement.level === missing ? 0 : agreement.level + 1;
      const bits = comparison.rarity(agreement);
      rarity += bits;
      if (comparison.fields[field]?.isOfFamily === true) ofFamily += bits;
    });
    this.#rarity[row] = rarity;
    this.#familyRarity[row] = ofFamily;
    this.#count += 1;
  }

  pairs(): Pairs {
    return {
      count: this.#count,
      left: this.#left,
      right: this.#right,
      passes: this.#passes,
      levels: this.#levels,
      rarity: this.#rarity,
      familyRarity: this.#familyRarity,
    };
  }

  #grow(): void {
    const size = this.#left.length * 2;
    this.#left = enlarged(new Int32Array(size), this.#left);
    this.#right = enlarged(new Int32Array(size), this.#right);
    this.#passes = enlarged(new Uint8Array(size), this.#passes);
    this.#rarity = enlarged(new Float32Array(size), this.#rarity);
    this.#familyRarity = enlarged(new Float32Array(size), this.#familyRarity);
    this.#levels = enlarged(new Uint8Array(size * this.width), this.#levels);
  }
}

function enlarged<Column extends { set(from: Column): void }>(
  larger: Column,
  from: Column,
): Column {
  larger.set(from);
  return larger;
}
