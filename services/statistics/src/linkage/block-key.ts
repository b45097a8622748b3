import type { Day, LinkRecord } from './record.js';

/** The passes of blocking, as bits: a pair may be found by several. */
export const passes = { date: 1, name: 2, code: 4, postcode: 8, mixed: 16 } as const;

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

/** How many others a person meets at most: a block that many share says little, and the work grows with the files only. */
export const mostMet = 200;

/** The keys of one record, each a number of 32 bits, in columns that are used again for the next. */
export class Keys {
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

  /** Calls back with each key and its place. */
  each(found: (hash: number, key: number) => void): void {
    for (let key = 0; key < this.count; key += 1) found(this.hashes[key] ?? 0, key);
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
