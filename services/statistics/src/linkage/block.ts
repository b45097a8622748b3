import type { Day, LinkRecord } from './record.js';

/** The passes of blocking, as bits: a pair may be found by several. */
export const passes = { date: 1, name: 2, code: 4, postcode: 8, mixed: 16 } as const;
/** A way of bringing pairs together. */
export type Pass = keyof typeof passes;

/** How many others a person meets at most: a block that many share says little, and the work grows with the files only. */
const mostMet = 200;

/** Kinds of keys: no two make the same key of the same tokens. */
const kinds = {
  date: 1,
  names: 2,
  nameYear: 3,
  nameDay: 4,
  namePostcode: 5,
  namePlace: 6,
  postcode: 7,
  monthPlace: 8,
  code: 9,
  address: 10,
  text: 11,
} as const;

/** Records of one source by everything that could bring them together with somebody, in columns. */
export class Blocks {
  readonly #numbers: BlockNumbers;
  readonly #starts: Uint32Array;
  readonly #members: Uint32Array;
  /** The last search that found each record. */
  readonly #seen: Int32Array;
  #searches = 0;
  #shared = new Float64Array(256);
  readonly #others = new Uint32Array(mostMet);
  readonly #bits: Uint8Array;
  readonly #keys = new Keys();

  constructor(records: readonly LinkRecord[]) {
    this.#seen = new Int32Array(records.length);
    this.#bits = new Uint8Array(records.length);
    let total = 0;
    for (const record of records) total += this.#keys.read(record).count;
    this.#numbers = new BlockNumbers(total);
    const sizes = new Uint32Array(total + 1);
    const last = new Int32Array(total).fill(-1);
    const each = (found: (block: number) => void): void => {
      last.fill(-1);
      records.forEach((record, at) => {
        const { count, hashes } = this.#keys.read(record);
        for (let key = 0; key < count; key += 1) {
          const block = this.#numbers.enter(hashes[key] ?? 0);
          if (last[block] === at) continue;
          last[block] = at;
          found(block);
        }
      });
    };
    each((block) => {
      sizes[block + 1] = (sizes[block + 1] ?? 0) + 1;
    });
    for (let block = 0; block < total; block += 1) {
      sizes[block + 1] = (sizes[block + 1] ?? 0) + (sizes[block] ?? 0);
    }
    this.#starts = sizes;
    this.#members = new Uint32Array(sizes[total] ?? 0);
    const next = sizes.slice();
    each((block) => {
      const at = next[block] ?? 0;
      this.#members[at] = last[block] ?? 0;
      next[block] = at + 1;
    });
  }

  /** Calls back with those who share a block with a record, smallest blocks first, once each, with the passes that found them. */
  candidates(record: LinkRecord, found: (other: number, bits: number) => void): void {
    this.#searches += 1;
    const { count: keys, hashes, bits } = this.#keys.read(record, true);
    if (keys > this.#shared.length) this.#shared = new Float64Array(keys * 2);
    const shared = this.#shared;
    let blocks = 0;
    for (let key = 0; key < keys; key += 1) {
      const block = this.#numbers.find(hashes[key] ?? 0);
      if (block < 0) continue;
      const start = this.#starts[block] ?? 0;
      const size = (this.#starts[block + 1] ?? 0) - start;
      if (size > mostMet) continue;
      // Its size, its pass and where it is, in one number: sorting numbers is quick.
      shared[blocks] = (size * 32 + (bits[key] ?? 0)) * 2 ** 32 + start;
      blocks += 1;
    }
    const others = this.#others;
    let count = 0;
    let met = 0;
    for (const block of shared.subarray(0, blocks).sort()) {
      const start = block % 2 ** 32;
      const size = Math.floor(block / 2 ** 37);
      const bit = Math.floor(block / 2 ** 32) % 32;
      met += size;
      if (met > mostMet) break;
      for (let at = start; at < start + size; at += 1) {
        const other = this.#members[at] ?? 0;
        if (this.#seen[other] !== this.#searches) {
          this.#seen[other] = this.#searches;
          this.#bits[other] = 0;
          others[count] = other;
          count += 1;
        }
        this.#bits[other] = (this.#bits[other] ?? 0) | bit;
      }
    }
    for (let at = 0; at < count; at += 1) {
      const other = others[at] ?? 0;
      found(other, this.#bits[other] ?? 0);
    }
  }
}

/** The keys of one record, each a number of 32 bits, in columns that are used again for the next. */
class Keys {
  count = 0;
  readonly hashes: number[] = [];
  readonly bits: number[] = [];

  read(record: LinkRecord, withSwapped = false): this {
    const { skeletons, postcode, place, codes, address, texts } = record;
    const day = record.days[0];
    this.count = 0;
    if (day !== undefined) this.#add(passes.date, kinds.date, day.whole);
    skeletons.forEach((first, at) => {
      for (let other = at + 1; other < skeletons.length; other += 1)
        this.#add(passes.name, kinds.names, first, skeletons[other]);
      if (day !== undefined) this.#withDay(first, day);
      if (postcode !== undefined)
        this.#add(passes.mixed, kinds.namePostcode, first, postcode.outward);
      if (place !== undefined && day === undefined)
        this.#add(passes.mixed, kinds.namePlace, first, place.exact);
    });
    if (postcode !== undefined) this.#add(passes.postcode, kinds.postcode, postcode.whole);
    if (day !== undefined && place !== undefined)
      this.#add(passes.mixed, kinds.monthPlace, day.yearMonth, place.exact);
    for (const { within, near } of codes) {
      for (const token of near) this.#add(passes.code, kinds.code, within, token);
    }
    for (let at = 1; at < address.words.length; at += 1)
      this.#add(passes.mixed, kinds.address, address.words[at - 1], address.words[at]);
    texts.forEach(({ words }, at) => {
      if (words.length > 0) this.#add(passes.mixed, kinds.text + at, words.reduce(mixed));
    });
    if (withSwapped && day !== undefined && day.swapped !== 0)
      this.#add(passes.mixed, kinds.date, day.swapped);
    return this;
  }

  #withDay(skeleton: number, day: Day): void {
    this.#add(passes.mixed, kinds.nameYear, skeleton, day.year);
    if (!day.isWeak) this.#add(passes.mixed, kinds.nameDay, skeleton, day.monthDay);
  }

  #add(bit: number, kind: number, first = 0, second = 0): void {
    let hash = Math.imul(kind, 0x9e3779b1) ^ Math.imul(first, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul(second, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 13), 0x165667b1);
    this.hashes[this.count] = (hash ^ (hash >>> 16)) >>> 0;
    this.bits[this.count] = bit;
    this.count += 1;
  }
}

/** One number for two in this order. */
function mixed(first: number, second: number): number {
  return Math.imul(first, 0x85ebca6b) ^ second;
}

/** Numbers keys in the order in which they come: an open table of columns, since there may be millions. */
class BlockNumbers {
  readonly #mask: number;
  readonly #keys: Uint32Array;
  readonly #numbers: Int32Array;
  #count = 0;

  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, most * 1.5)));
    this.#mask = size - 1;
    this.#keys = new Uint32Array(size);
    this.#numbers = new Int32Array(size).fill(-1);
  }

  /** The number of a key, a new one if it has none. */
  enter(key: number): number {
    const at = this.#place(key);
    const known = this.#numbers[at] ?? -1;
    if (known >= 0) return known;
    this.#keys[at] = key;
    this.#numbers[at] = this.#count;
    this.#count += 1;
    return this.#count - 1;
  }

  /** The number of a key, or -1. */
  find(key: number): number {
    return this.#numbers[this.#place(key)] ?? -1;
  }

  #place(key: number): number {
    let at = key & this.#mask;
    while ((this.#numbers[at] ?? -1) >= 0 && this.#keys[at] !== key) at = (at + 1) & this.#mask;
    return at;
  }
}
