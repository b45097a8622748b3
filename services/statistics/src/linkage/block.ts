import { Keys, mostMet } from './block-key.js';
import type { LinkRecord } from './record.js';

/** Records of one source by everything that could bring them together with somebody, in columns. */
export class Blocks {
  readonly #numbers: BlockNumbers;
  readonly #starts: Uint32Array;
  readonly #members: Uint32Array;
  /** The last search that found each record. */
  readonly #seen: Int32Array;
  #searches = 0;
  #shared = new Float64Array(256);
  #ranks = new Float64Array(256);
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

  /**
   * Calls back with those who share a block with a record, smallest blocks first, once each, with the passes that found
   * them.
   * @param leftOut hears which of its keys were left out, since too many share them
   */
  candidates(
    record: LinkRecord,
    found: (other: number, bits: number) => void,
    leftOut?: (key: number) => void,
  ): void {
    this.#searches += 1;
    const { count: keys, hashes, bits } = this.#keys.read(record, true);
    if (keys > this.#shared.length) {
      this.#shared = new Float64Array(keys * 2);
      this.#ranks = new Float64Array(keys * 2);
    }
    const [shared, ranks] = [this.#shared, this.#ranks];
    let blocks = 0;
    for (let key = 0; key < keys; key += 1) {
      const block = this.#numbers.find(hashes[key] ?? 0);
      ranks[key] = -1;
      if (block < 0) continue;
      const start = this.#starts[block] ?? 0;
      const size = (this.#starts[block + 1] ?? 0) - start;
      // Its size, its pass and where it is, in one number: sorting numbers is quick.
      const rank = (size * 32 + (bits[key] ?? 0)) * 2 ** 32 + start;
      ranks[key] = rank;
      if (size > mostMet) continue;
      shared[blocks] = rank;
      blocks += 1;
    }
    const others = this.#others;
    let count = 0;
    let met = 0;
    let last = -1;
    for (const block of shared.subarray(0, blocks).sort()) {
      const start = block % 2 ** 32;
      const size = Math.floor(block / 2 ** 37);
      const bit = Math.floor(block / 2 ** 32) % 32;
      met += size;
      if (met > mostMet) break;
      last = block;
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
    if (leftOut === undefined) return;
    for (let key = 0; key < keys; key += 1) if ((ranks[key] ?? -1) > last) leftOut(key);
  }
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
