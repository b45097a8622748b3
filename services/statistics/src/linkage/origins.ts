import type { Comparison } from './comparison.js';
import { forms, type Form } from './frequency.js';
import type { LinkRecord, Part } from './record.js';

/** Pairs by which a name is held to be spread as nationalities are, before it has been seen. */
const steadiness = 2;

/** How many people each nationality’s group has, and of how many in each every word of a name was seen. */
export interface CountedOrigins {
  readonly places: readonly (readonly [group: number, people: number])[];
  readonly bearers: Readonly<Record<Form, ReadonlyMap<number, Map<number, number>>>>;
}
const none: CountedOrigins = {
  places: [],
  bearers: { word: new Map(), spelling: new Map(), skeleton: new Map() },
};

/**
 * Where names come from: the shares of the nationalities among those who bear a word of a name. Names of one origin go
 * together, and with its nationality, so agreeing in all of them says less than the three would apart; how much less
 * differs with the names.
 */
export class Origins {
  readonly #places = new Map<number, number>();
  readonly #people: number[] = [];
  #all = 0;
  readonly #bearers: Readonly<Record<Form, Map<number, Map<number, number>>>>;
  readonly #shares: Readonly<Record<Form, Map<number, Float64Array>>>;

  /** @param known what was counted before, if anything was */
  constructor(sources: readonly (readonly LinkRecord[])[], known: CountedOrigins = none) {
    const ofForms = <Value>(of: (form: Form) => Iterable<readonly [number, Value]>) =>
      Object.fromEntries(forms.map((form) => [form, new Map(of(form))])) as Record<
        Form,
        Map<number, Value>
      >;
    known.places.forEach(([place, people], at) => {
      this.#places.set(place, at);
      this.#people.push(people);
      this.#all += people;
    });
    this.#bearers = ofForms((form) => known.bearers[form]);
    this.#shares = ofForms(() => []);
    for (const records of sources) for (const record of records) this.#count(record);
  }

  /** All that it answers from. */
  get counted(): CountedOrigins {
    return {
      places: [...this.#places.keys()].map((place, at) => [place, this.#people[at] ?? 0]),
      bearers: this.#bearers,
    };
  }

  /** Whether any nationality is known. */
  get isKnown(): boolean {
    return this.#places.size > 1;
  }

  /** The share of people of a nationality’s group; undefined where it is not known. */
  placeOf({ nationality }: LinkRecord): number | undefined {
    return nationality && this.#places.get(nationality.group);
  }

  /** By how many bits two words agree more often together than each by itself would have it. */
  tieOfNames(form: Form, word: number, otherForm: Form, other: number): number {
    const [one, two] = [this.#sharesOf(form, word), this.#sharesOf(otherForm, other)];
    let sum = 0;
    for (let at = 0; at < one.length; at += 1)
      sum += ((one[at] ?? 0) * (two[at] ?? 0)) / this.#share(at);
    return Math.log2(sum);
  }

  /** By how many bits a word and a nationality go together. */
  tieOfNation(form: Form, word: number, place: number): number {
    return Math.log2((this.#sharesOf(form, word)[place] ?? 1) / this.#share(place));
  }

  #share(place: number): number {
    return (this.#people[place] ?? 1) / this.#all;
  }

  #sharesOf(form: Form, word: number): Float64Array {
    const known = this.#shares[form].get(word);
    if (known !== undefined) return known;
    const bearers = this.#bearers[form].get(word);
    const all = [...(bearers?.values() ?? [])].reduce((sum, count) => sum + count, 0);
    const found = Float64Array.from(
      this.#people,
      (_, at) => ((bearers?.get(at) ?? 0) + steadiness * this.#share(at)) / (all + steadiness),
    );
    this.#shares[form].set(word, found);
    return found;
  }

  #count(record: LinkRecord): void {
    if (record.nationality === undefined) return;
    const { group } = record.nationality;
    const place = this.#places.get(group) ?? this.#places.size;
    this.#places.set(group, place);
    this.#people[place] = (this.#people[place] ?? 0) + 1;
    this.#all += 1;
    const [name] = record.names;
    for (const part of [name?.forename, name?.surname]) this.#countPart(part, place);
  }

  #countPart(part: Part | undefined, place: number): void {
    if (part === undefined) return;
    const words = { word: part.words, spelling: part.spellings, skeleton: part.skeletons };
    for (const form of forms) {
      for (const word of words[form]) {
        const bearers = this.#bearers[form].get(word) ?? new Map<number, number>();
        this.#bearers[form].set(word, bearers.set(place, (bearers.get(place) ?? 0) + 1));
      }
    }
  }
}

const asked = 5000;

/** How much more often than chance has it two parts of a name agree together, as far as nationalities explain it. */
export function explainedTie(
  left: readonly LinkRecord[],
  right: readonly LinkRecord[],
  { origins, frequency }: Comparison,
): number {
  if (!origins.isKnown) return 0;
  let together = 0;
  let apart = 0;
  for (let at = 0; at < Math.min(asked, left.length); at += 1) {
    // A forename of one record and the surname of another, as chance would put them together.
    const first = left[at]?.names[0]?.forename?.skeletons[0];
    const last = right[(at * 7 + 3) % right.length]?.names[0]?.surname?.skeletons[0];
    if (first === undefined || last === undefined) continue;
    const weight =
      frequency.forename.skeleton.share(first) * frequency.surname.skeleton.share(last);
    apart += weight;
    together += weight * 4 ** origins.tieOfNames('skeleton', first, 'skeleton', last);
  }
  return apart === 0 ? 0 : Math.log2(together / apart);
}
