import type { EncodedDate, EncodedPerson } from '@ictg/kit/linkage';

/** The passes of blocking, as bits: a pair may be found by several. */
export const passes = { date: 1, name: 2, code: 4, postcode: 8, mixed: 16 } as const;
/** A way of bringing pairs together. */
export type Pass = keyof typeof passes;
type Key = readonly [Pass, string];

/** How many others a person meets at most: a block that many share says little, and the work grows with the files only. */
const mostMet = 200;

/** People of one source by everything that could bring them together with somebody. */
export class Blocks {
  readonly #blocks = new Map<string, number[]>();
  readonly #seen: Int32Array;
  readonly #bits: Uint8Array;

  constructor(people: readonly EncodedPerson[]) {
    this.#seen = new Int32Array(people.length).fill(-1);
    this.#bits = new Uint8Array(people.length);
    people.forEach((person, at) => {
      for (const [, key] of keysOf(person)) {
        const block = this.#blocks.get(key);
        if (block === undefined) this.#blocks.set(key, [at]);
        else if (block.at(-1) !== at) block.push(at);
      }
    });
  }

  /** Calls back with those who share a block with a person, smallest blocks first, once each, with the passes that found them. */
  candidates(
    person: EncodedPerson,
    stamp: number,
    found: (other: number, bits: number) => void,
  ): void {
    const others: number[] = [];
    const shared = [...keysOf(person), ...swappedKeys(person)]
      .flatMap(([pass, key]) => {
        const block = this.#blocks.get(key);
        return block === undefined ? [] : [{ pass, block }];
      })
      .sort((one, other) => one.block.length - other.block.length);
    let met = 0;
    for (const { pass, block } of shared) {
      met += block.length;
      if (met > mostMet) break;
      for (const other of block) {
        if (this.#seen[other] !== stamp) {
          this.#seen[other] = stamp;
          this.#bits[other] = 0;
          others.push(other);
        }
        this.#bits[other] = (this.#bits[other] ?? 0) | passes[pass];
      }
    }
    for (const other of others) found(other, this.#bits[other] ?? 0);
  }
}

function swappedKeys({ dates }: EncodedPerson): Key[] {
  const swapped = dates[0]?.swapped;
  return swapped === undefined ? [] : [['mixed', `date ${swapped}`]];
}

function keysOf(person: EncodedPerson): Key[] {
  const date = person.dates[0];
  const skeletons = [
    ...new Set(
      person.names.flatMap(({ forename, surname }) => [
        ...(forename?.skeletons ?? []),
        ...(surname?.skeletons ?? []),
      ]),
    ),
  ].sort();
  return [
    ...(date ? [['date', `date ${date.whole}`] as const] : []),
    ...pairsOf(skeletons).map((pair): Key => ['name', `name ${pair}`]),
    ...skeletons.flatMap((skeleton) => (date ? withDate(skeleton, date) : [])),
    ...skeletons.flatMap((skeleton): Key[] => [
      ...(person.postcode
        ? [['mixed', `name-postcode ${skeleton} ${person.postcode.outward}`] as const]
        : []),
      ...(person.place && !date
        ? [['mixed', `name-place ${skeleton} ${person.place.exact}`] as const]
        : []),
    ]),
    ...(person.postcode ? [['postcode', `postcode ${person.postcode.whole}`] as const] : []),
    ...(date && person.place
      ? [['mixed', `month-place ${date.yearMonth} ${person.place.exact}`] as const]
      : []),
    ...person.codes.flatMap(({ register, within, near }) =>
      near.map((token): Key => ['code', `code ${register} ${within ?? ''} ${token}`]),
    ),
    ...person.address
      .slice(1)
      .map((word, at): Key => ['mixed', `address ${person.address[at] ?? ''} ${word}`]),
  ];
}

function withDate(skeleton: string, date: EncodedDate): Key[] {
  return [
    ['mixed', `name-year ${skeleton} ${date.year}`],
    ...(date.isWeak ? [] : [['mixed', `name-day ${skeleton} ${date.monthDay}`] as const]),
  ];
}

function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((first, at) => words.slice(at + 1).map((second) => `${first} ${second}`));
}
