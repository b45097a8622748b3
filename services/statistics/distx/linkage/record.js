import { bitsIn } from '@ictg/kit/linkage';
/** Numbers the tokens of all sources alike. */
export class Register {
  #tokens = new Map();
  #parts = new Map();
  #names = new Map();
  #days = new Map();
  #codes = new Map();
  #records = 0;
  /** How many records have been read. */
  get records() {
    return this.#records;
  }
  /** How many parts of names have been read. */
  get parts() {
    return this.#parts.size;
  }
  /** Reads one person. */
  record(person) {
    const names = person.names.map((name) => this.#name(name));
    const parts = names.flatMap(({ forename, surname }) => [forename, surname]);
    const number = this.#records;
    this.#records += 1;
    return {
      number,
      names,
      skeletons: sorted(parts.flatMap((part) => part?.skeletons ?? [])),
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
  #token(text) {
    const known = this.#tokens.get(text);
    if (known !== undefined) return known;
    const number = this.#tokens.size + 1;
    this.#tokens.set(text, number);
    return number;
  }
  #all(texts) {
    return texts.map((text) => this.#token(text));
  }
  #text(text) {
    const near = text.map((word) => this.#all(word));
    return { words: near.flatMap((word) => word.slice(0, 1)), near };
  }
  #optional(text) {
    return text === undefined ? 0 : this.#token(text);
  }
  #group(group) {
    return group && { exact: this.#token(group.exact), group: this.#token(group.group) };
  }
  #name({ forename, surname }) {
    const [first, last] = [forename && this.#part(forename), surname && this.#part(surname)];
    return kept(this.#names, `${first?.number ?? ''} ${last?.number ?? ''}`, () => ({
      forename: first,
      surname: last,
      spellings: [...new Set([...(first?.spellings ?? []), ...(last?.spellings ?? [])])],
    }));
  }
  #part(part) {
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
  #day(date) {
    return kept(this.#days, date.whole, () => ({
      whole: this.#token(date.whole),
      swapped: this.#optional(date.swapped),
      year: this.#token(date.year),
      years: this.#all(date.years),
      near: this.#all(date.near),
      yearMonth: this.#token(date.yearMonth),
      yearDay: this.#token(date.yearDay),
      monthDay: this.#token(date.monthDay),
      isWeak: date.isWeak,
    }));
  }
  #code(code) {
    const key = `${code.register} ${code.within ?? ''} ${code.whole}`;
    return kept(this.#codes, key, () => ({
      register: code.register,
      within: this.#optional(code.within),
      whole: this.#token(code.whole),
      // With the register, so that equal numbers of two registers are two tokens.
      near: code.near.map((text) => this.#token(`${code.register} ${text}`)),
      outward: this.#optional(code.outward),
    }));
  }
}
function kept(memory, key, make) {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
function sorted(tokens) {
  return [...new Set(tokens)].sort((a, b) => a - b);
}
//# sourceMappingURL=record.js.map
