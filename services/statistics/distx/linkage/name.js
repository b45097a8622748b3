import { missing } from './field.js';
import { nothing, PartComparison } from './part.js';
/** The levels of a part of a name, worst first. */
export const nameLevels = [
  'different',
  'a little alike',
  'alike',
  'same consonants',
  'one letter apart, or sounds the same',
  'same but for spelling or a further word',
  'same',
];
/**
 * Names in the order in which they agree best: straight, forename and surname exchanged, or with the border between
 * the two elsewhere, as when a third word is a middle name to one clerk and part of the surname to another. The outcome
 * of the last comparison is kept here, since millions follow each other.
 */
export class NameComparison {
  constructor() {
    this.forename = nothing;
    this.surname = nothing;
    this.#most = -1;
    this.#parts = new PartComparison();
  }
  #most;
  #parts;
  /** Compares the names of two records, each name of one with each of the other. */
  compare(left, right) {
    this.forename = nothing;
    this.surname = nothing;
    this.#most = -1;
    for (const a of left.names) {
      for (const b of right.names) {
        this.#compare(a, b, a === left.names[0] && b === right.names[0] ? 0 : 0.2);
      }
    }
  }
  #compare(a, b, alias) {
    const parts = this.#parts;
    this.#consider(
      parts.compare(a.forename, b.forename),
      parts.compare(a.surname, b.surname),
      alias,
    );
    if (this.#most >= 11.5) return;
    this.#consider(
      parts.compare(a.forename, b.surname),
      parts.compare(a.surname, b.forename),
      alias + 0.4,
    );
    if (this.#most >= 10.5) return;
    const [first, ...rest] = pooled(a, b);
    if (first === undefined) return;
    const level = a.spellings.length === b.spellings.length ? 5 : 4;
    this.#consider(
      { level, on: [first], form: 'spelling' },
      { level, on: rest, form: 'spelling' },
      alias + 0.6,
    );
  }
  #consider(forename, surname, handicap) {
    const worth = worthOf(forename) + worthOf(surname) - handicap;
    if (worth <= this.#most) return;
    this.forename = forename;
    this.surname = surname;
    this.#most = worth;
  }
}
function worthOf({ level }) {
  return level === missing ? 1.5 : level;
}
const none = [];
/** All words of both parts together, where one side has the border elsewhere and the other has them all. */
function pooled({ spellings: a }, { spellings: b }) {
  if (a.length + b.length < 5 && a.length > 1 && b.length > 1) return none;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length < 2 || !few.every((word) => many.includes(word)) ? none : few;
}
//# sourceMappingURL=name.js.map
