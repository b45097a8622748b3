import {
  bitsIn,
  type EncodedCode,
  type EncodedDate,
  type EncodedName,
  type EncodedPart,
  type EncodedPerson,
  type EncodedText,
} from '@ictg/kit/linkage';

/** Tokens as numbers: comparing numbers is quick, and what is equal in many records is kept once. */
type Tokens = readonly number[];

/** A part of a name; equal parts of any two records are one object. */
export interface Part {
  readonly number: number;
  readonly words: Tokens;
  readonly spellings: Tokens;
  readonly skeletons: Tokens;
  readonly near: readonly Tokens[];
  readonly filter: Uint32Array;
  /** How many bits of the filter are set. */
  readonly bits: number;
}

/** One name with all its spellings, each once. */
export interface Name {
  readonly forename: Part | undefined;
  readonly surname: Part | undefined;
  readonly spellings: Tokens;
}

/** A day by its parts; 0 for a day with day and month exchanged that is none. */
export interface Day {
  readonly whole: number;
  readonly swapped: number;
  readonly year: number;
  readonly years: Tokens;
  readonly near: Tokens;
  readonly yearMonth: number;
  readonly yearDay: number;
  readonly monthDay: number;
  readonly isWeak: boolean;
}

/** A reference or postcode. */
export interface Code {
  readonly register: string;
  /** 0 where the register has one owner. */
  readonly within: number;
  readonly whole: number;
  readonly near: Tokens;
  /** The first part of a postcode. */
  readonly outward: number;
}

/** A level with the coarser one above it. */
export interface Group {
  readonly exact: number;
  readonly group: number;
}

/** A text by its words, each with what is a letter away from it. */
export interface Text {
  readonly words: Tokens;
  readonly near: readonly Tokens[];
}

/** A person as linkage compares it. */
export interface LinkRecord {
  /** Its place among all records of all sources. */
  readonly number: number;
  readonly names: readonly Name[];
  readonly skeletons: Tokens;
  readonly days: readonly (Day | undefined)[];
  /** 0 where it is not known. */
  readonly sex: number;
  readonly nationality: Group | undefined;
  readonly place: Group | undefined;
  readonly postcode: Code | undefined;
  readonly codes: readonly Code[];
  readonly address: Text;
  readonly texts: readonly Text[];
  readonly event: number | undefined;
}

/** Numbers the tokens of all sources alike. */
export class Register {
  readonly #tokens = new Map<string, number>();
  readonly #texts: string[] = [''];
  readonly #parts = new Map<string, Part>();
  readonly #names = new Map<string, Name>();
  readonly #days = new Map<string, Day>();
  readonly #codes = new Map<string, Code>();
  #records = 0;

  /** How many records have been read. */
  get records(): number {
    return this.#records;
  }

  /** How many parts of names have been read. */
  get parts(): number {
    return this.#parts.size;
  }

  /** Reads one person. */
  record(person: EncodedPerson): LinkRecord {
    const names = person.names.map((name) => this.#name(name));
    const skeletons = person.names.flatMap(({ forename, surname }) => [
      ...(forename?.skeletons ?? []),
      ...(surname?.skeletons ?? []),
    ]);
    const number = this.#records;
    this.#records += 1;
    return {
      number,
      names,
      // By what they are and not by their numbers: the keys of a record come in one order wherever it is read.
      skeletons: this.#all([...new Set(skeletons)].sort()),
      days: person.dates.map((date) => date && this.#day(date)),
      sex: this.#optional(person.sex),
      nationality: this.#group(person.nationality),
      place: this.#group(person.place),
      postcode: person.postcode && this.#code(person.postcode),
      codes: person.codes.map((code) => this.#code(code)),
      address: this.#text(person.address),
      texts: person.texts.map((text) => this.#text(text)),
      event: person.event,
    };
  }

  /** The number of a token, a new one if it has none. */
  token(text: string): number {
    const known = this.#tokens.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.length;
    this.#tokens.set(text, number);
    this.#texts.push(text);
    return number;
  }

  /** The token of a number. */
  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }

  #all(texts: readonly string[]): Tokens {
    return texts.map((text) => this.token(text));
  }

  #text(text: EncodedText): Text {
    const near = text.map((word) => this.#all(word));
    return { words: near.flatMap((word) => word.slice(0, 1)), near };
  }

  #optional(text: string | undefined): number {
    return text === undefined ? 0 : this.token(text);
  }

  #group(group: EncodedPerson['place']): Group | undefined {
    return group && { exact: this.token(group.exact), group: this.token(group.group) };
  }

  #name({ forename, surname }: EncodedName): Name {
    const [first, last] = [forename && this.#part(forename), surname && this.#part(surname)];
    return kept(this.#names, `${first?.number ?? ''} ${last?.number ?? ''}`, () => ({
      forename: first,
      surname: last,
      spellings: [...new Set([...(first?.spellings ?? []), ...(last?.spellings ?? [])])],
    }));
  }

  #part(part: EncodedPart): Part {
    return kept(this.#parts, part.words.join(' '), () => ({
      number: this.#parts.size,
      words: this.#all(part.words),
      spellings: this.#all(part.spellings),
      skeletons: this.#all(part.skeletons),
      near: part.near.map((word) => this.#all(word)),
      filter: part.filter,
      bits: bitsIn(part.filter),
    }));
  }

  #day(date: EncodedDate): Day {
    return kept(this.#days, date.whole, () => ({
      whole: this.token(date.whole),
      swapped: this.#optional(date.swapped),
      year: this.token(date.year),
      years: this.#all(date.years),
      near: this.#all(date.near),
      yearMonth: this.token(date.yearMonth),
      yearDay: this.token(date.yearDay),
      monthDay: this.token(date.monthDay),
      isWeak: date.isWeak,
    }));
  }

  #code(code: EncodedCode & { readonly outward?: string }): Code {
    const key = `${code.register} ${code.within ?? ''} ${code.whole}`;
    return kept(this.#codes, key, () => ({
      register: code.register,
      within: this.#optional(code.within),
      whole: this.token(code.whole),
      // With the register, so that equal numbers of two registers are two tokens.
      near: code.near.map((text) => this.token(`${code.register} ${text}`)),
      outward: this.#optional(code.outward),
    }));
  }
}

function kept<Value>(memory: Map<string, Value>, key: string, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
