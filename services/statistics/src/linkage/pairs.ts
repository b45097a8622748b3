import type { EncodedPerson } from '@ictg/kit/linkage';
import { Blocks, passes, type Pass } from './block.js';
import type { Comparison } from './comparison.js';
import { missing } from './field.js';

/** Pairs that agree alike, counted together: all that learning the model needs. */
export interface Pattern {
  /** Level + 1 of each field; 0 is missing. */
  readonly levels: readonly number[];
  count: number;
}

/** A pair compared: the levels of its fields as in a pattern, and what the rarity of what they agree on adds. */
export interface Compared {
  readonly levels: Uint8Array;
  /** Bits of rarity. */
  rarity: number;
  /** The part of it that comes from what a family has in common. */
  familyRarity: number;
}

/** Pairs in columns, since there may be millions of them. */
export interface Pairs {
  count: number;
  left: Int32Array;
  right: Int32Array;
  levels: Uint8Array<ArrayBuffer>;
  rarity: Float32Array;
  familyRarity: Float32Array;
}

/** The outcome of blocking: what each pass found, counted, and the pairs that may be of one person. */
export interface Found {
  readonly compared: number;
  readonly byPass: ReadonlyMap<Pass, readonly Pattern[]>;
  readonly kept: Pairs;
}

/** Finds and compares the pairs worth comparing, within one source each pair once, and keeps the promising ones. */
export function comparePairs(
  left: readonly EncodedPerson[],
  right: readonly EncodedPerson[],
  comparison: Comparison,
  isPromising: (pair: Compared) => boolean,
): Found {
  const isOneSource = left === right;
  const kept = new Kept(comparison.fields.length);
  const counts = new Map((Object.keys(passes) as Pass[]).map((pass) => [pass, new Patterns()]));
  const blocks = new Blocks(right);
  const pair = emptyPair(comparison);
  let compared = 0;
  left.forEach((person, at) => {
    blocks.candidates(person, at, (other, found) => {
      const partner = right[other];
      if (partner === undefined || (isOneSource && other <= at)) return;
      compared += 1;
      compare(person, partner, comparison, pair);
      for (const [pass, patterns] of counts) {
        if ((found & passes[pass]) !== 0) patterns.add(pair.levels);
      }
      if (isPromising(pair)) kept.add(at, other, pair);
    });
  });
  return {
    compared,
    byPass: new Map([...counts].map(([pass, patterns]) => [pass, patterns.list()])),
    kept: kept.pairs,
  };
}

/** Pairs drawn at random: what agreement by chance looks like. */
export function comparePairsAtRandom(
  left: readonly EncodedPerson[],
  right: readonly EncodedPerson[],
  comparison: Comparison,
  wanted: number,
): readonly Pattern[] {
  const patterns = new Patterns();
  const pair = emptyPair(comparison);
  // A congruential generator with a fixed start: the same files give the same answer.
  let state = 20_170_130;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let drawn = 0; drawn < wanted; drawn += 1) {
    const [person, partner] = [left[next(left.length)], right[next(right.length)]];
    if (person === undefined || partner === undefined || person === partner) continue;
    compare(person, partner, comparison, pair);
    patterns.add(pair.levels);
  }
  return patterns.list();
}

/** A pair to compare into. */
export function emptyPair({ fields }: Comparison): Compared {
  return { levels: new Uint8Array(fields.length), rarity: 0, familyRarity: 0 };
}

/** Compares two people into a pair that is used again and again. */
export function compare(
  person: EncodedPerson,
  partner: EncodedPerson,
  comparison: Comparison,
  pair: Compared,
): void {
  pair.rarity = 0;
  pair.familyRarity = 0;
  comparison.agreements(person, partner).forEach((agreement, field) => {
    pair.levels[field] = agreement.level === missing ? 0 : agreement.level + 1;
    const bits = comparison.rarity(agreement);
    pair.rarity += bits;
    if (comparison.fields[field]?.isOfFamily === true) pair.familyRarity += bits;
  });
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

class Kept {
  readonly pairs: Pairs;

  constructor(readonly width: number) {
    this.pairs = {
      count: 0,
      left: new Int32Array(1024),
      right: new Int32Array(1024),
      levels: new Uint8Array(1024 * width),
      rarity: new Float32Array(1024),
      familyRarity: new Float32Array(1024),
    };
  }

  add(at: number, other: number, { levels, rarity, familyRarity }: Compared): void {
    const { pairs } = this;
    if (pairs.count === pairs.left.length) this.#grow();
    pairs.left[pairs.count] = at;
    pairs.right[pairs.count] = other;
    pairs.levels.set(levels, pairs.count * this.width);
    pairs.rarity[pairs.count] = rarity;
    pairs.familyRarity[pairs.count] = familyRarity;
    pairs.count += 1;
  }

  #grow(): void {
    const { pairs } = this;
    const size = pairs.left.length * 2;
    pairs.left = enlarged(new Int32Array(size), pairs.left);
    pairs.right = enlarged(new Int32Array(size), pairs.right);
    pairs.levels = enlarged(new Uint8Array(size * this.width), pairs.levels);
    pairs.rarity = enlarged(new Float32Array(size), pairs.rarity);
    pairs.familyRarity = enlarged(new Float32Array(size), pairs.familyRarity);
  }
}

function enlarged<Column extends { set(from: Column): void }>(
  larger: Column,
  from: Column,
): Column {
  larger.set(from);
  return larger;
}
