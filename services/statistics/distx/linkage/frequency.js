/** How often each thing occurs among the records that have the field. */
export class Distribution {
  #counts = new Map();
  #records = 0;
  #chance;
  /** Counts what one record has. */
  add(tokens) {
    if (tokens.length === 0) return;
    this.#records += 1;
    for (const token of tokens) this.#counts.set(token, (this.#counts.get(token) ?? 0) + 1);
  }
  /** The share of records that have it. A name seen twice may be one person twice: nothing is taken to be rarer. */
  share(token) {
    return Math.max(3, this.#counts.get(token) ?? 0) / Math.max(1, this.#records);
  }
  /** How much more, in bits, agreeing on this says than agreeing usually does. */
  bits(token) {
    return Math.log2(this.#usual() / this.share(token));
  }
  /** The most that agreeing on anything adds. */
  get mostBits() {
    return Math.max(0, Math.log2((this.#usual() * Math.max(1, this.#records)) / 3));
  }
  /** The chance that two records drawn at random agree. */
  #usual() {
    let sum = 0;
    if (this.#chance === undefined) {
      for (const count of this.#counts.values()) sum += (count / this.#records) ** 2;
      this.#chance = this.#records === 0 ? 1 : sum;
    }
    return this.#chance;
  }
}
/** The forms in which a part of a name is compared. */
export const forms = ['word', 'spelling', 'skeleton'];
/** Counts what stands in the records of some sources. */
export function countFrequency(sources) {
  const ofPart = () => ({
    word: new Distribution(),
    spelling: new Distribution(),
    skeleton: new Distribution(),
  });
  const frequency = {
    forename: ofPart(),
    surname: ofPart(),
    nationality: new Distribution(),
    place: new Distribution(),
    postcode: new Distribution(),
  };
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
function countPart(into, part) {
  if (part === undefined) return;
  into.word.add(part.words);
  into.spelling.add(part.spellings);
  into.skeleton.add(part.skeletons);
}
//# sourceMappingURL=frequency.js.map
