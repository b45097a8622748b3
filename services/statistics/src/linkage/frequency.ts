import type { LinkRecord, Part } from './record.js';

/** What is seen less often counts as seen so often: a name seen twice may be one person twice. */
const leastSeen = 3;

/** How often each thing occurs among the records that have the field. */
export class Distribution {
  readonly #counts: Map<number, number>;
  #records: number;
  #chance: number | undefined;

  constructor({ counts, records, chance }: Counted = { counts: [], records: 0 }) {
    this.#counts = new Map(counts);
    this.#records = records;
    this.#chance = chance;
  }

  /** All that it answers from. What is seen so seldom that it makes no difference is left out. */
  get counted(): Counted & { readonly chance: number } {
    return {
      counts: [...this.#counts].filter(([, count]) => count > leastSeen),
      records: this.#records,
      chance: this.#usual(),
    };
  }

  /** Counts what one record has. */
  add(tokens: readonly number[]): void {
    if (tokens.length === 0) return;
    this.#records += 1;
    for (const token of tokens) this.#counts.set(token, (this.#counts.get(token) ?? 0) + 1);
  }

  /** The share of records that have it. */
  share(token: number): number {
    return Math.max(leastSeen, this.#counts.get(token) ?? 0) / Math.max(1, this.#records);
  }

  /** How much more, in bits, agreeing on this says than agreeing usually does. */
  bits(token: number): number {
    return Math.log2(this.#usual() / this.share(token));
  }

  /** The most that agreeing on anything adds. */
  get mostBits(): number {
    return Math.max(0, Math.log2((this.#usual() * Math.max(1, this.#records)) / leastSeen));
  }

  /** The chance that two records drawn at random agree. */
  #usual(): number {
    let sum = 0;
    if (this.#chance === undefined) {
      for (const count of this.#counts.values()) sum += (count / this.#records) ** 2;
      this.#chance = this.#records === 0 ? 1 : sum;
    }
    return this.#chance;
  }
}

/** What was counted: how often each thing was seen, among how many, and the chance that two agree. */
interface Counted {
  readonly counts: readonly (readonly [token: number, count: number])[];
  readonly records: number;
  readonly chance?: number;
}

/** The forms in which a part of a name is compared. */
export const forms = ['word', 'spelling', 'skeleton'] as const;
export type Form = (typeof forms)[number];
/** What a part of a name may be. */
export type Role = 'forename' | 'surname';
type OfPart = Readonly<Record<Form, Distribution>>;

/** What people agree on, counted, so that a rare name in common weighs more than a frequent one. */
export interface Frequency extends Readonly<Record<Role, OfPart>> {
  readonly nationality: Distribution;
  readonly place: Distribution;
  readonly postcode: Distribution;
}

/** A frequency of which each distribution is made by its name. */
export function frequencyOf(distribution: (name: string) => Distribution): Frequency {
  const ofPart = (role: Role): OfPart => ({
    word: distribution(`${role} word`),
    spelling: distribution(`${role} spelling`),
    skeleton: distribution(`${role} skeleton`),
  });
  return {
    forename: ofPart('forename'),
    surname: ofPart('surname'),
    nationality: distribution('nationality'),
    place: distribution('place'),
    postcode: distribution('postcode'),
  };
}

/** Counts what stands in the records of some sources. */
export function countFrequency(sources: readonly (readonly LinkRecord[])[]): Frequency {
  const frequency = frequencyOf(() => new Distribution());
  for (const source of sources) {
    for (const { names, nationality, place, postcode } of source) {
      countPart(frequency.forename, names[0]?.forename);
      countPart(frequency.surname, names[0]?.surname);
      if (nationality !== undefined) frequency.nationality.add([nationality.exact]);
      if (place !== undefined) frequency.place.add([place.exact]);
      if (postcode !== undefined) frequency.postcode.add([postcode.whole]);
    }
  }
  return frequency;
}

function countPart(into: OfPart, part: Part | undefined): void {
  if (part === undefined) return;
  into.word.add(part.words);
  into.spelling.add(part.spellings);
  into.skeleton.add(part.skeletons);
}
