import { dice } from '@ictg/kit/linkage';
import { missing } from './field.js';
const plain = [missing, 0, 1, 2, 3, 4].map((level) => ({
  level,
  on: [],
  form: 'word',
}));
const atLevel = (level) => plain[level + 1] ?? nothing;
/** What a part that is missing says. */
export const nothing = { level: missing, on: [], form: 'word' };
const memorySize = 2 ** 20;
/** Compares parts of names, and remembers the pairs of words it met last: the same names come again and again. */
export class PartComparison {
  #keys = new Float64Array(memorySize).fill(-1);
  #found = Array.from({ length: memorySize }, () => nothing);
  /** How far two parts agree. */
  compare(left, right) {
    if (left === undefined || right === undefined) return nothing;
    const key = left.number * 2 ** 26 + right.number;
    const at = (Math.imul(left.number, 0x9e3779b1) ^ Math.imul(right.number, 0x85ebca6b)) >>> 12;
    if (this.#keys[at] === key) return this.#found[at] ?? nothing;
    const found = compareParts(left, right);
    this.#keys[at] = key;
    this.#found[at] = found;
    return found;
  }
}
function compareParts(left, right) {
  const words = shared(left.words, right.words);
  if (words.length === left.words.length && words.length === right.words.length) {
    return { level: 6, on: words, form: 'word' };
  }
  const spellings = shared(left.spellings, right.spellings);
  const skeletons = shared(left.skeletons, right.skeletons);
  const fewest = Math.min(left.words.length, right.words.length);
  // A middle name in common says little while another word differs on both sides.
  if (spellings.length >= fewest) return { level: 5, on: spellings, form: 'spelling' };
  const alike = dice(left.filter, right.filter, left.bits + right.bits);
  // Words a letter apart share some pairs of letters; looking for the letter is dear.
  const isNear = alike >= 0.3 && nearWords(left, right) >= fewest;
  if (skeletons.length >= fewest) {
    return { level: isNear || alike >= 0.5 ? 4 : 3, on: skeletons, form: 'skeleton' };
  }
  if (isNear) return atLevel(4);
  if (skeletons.length > 0) return atLevel(1);
  return atLevel(alike >= 0.62 ? 2 : alike >= 0.45 ? 1 : 0);
}
/** How many words of one are at most a letter away from a word of the other. */
function nearWords(left, right) {
  return left.near.filter((one) => right.near.some((other) => meet(one, other))).length;
}
function meet(left, right) {
  for (const token of left) if (right.includes(token)) return true;
  return false;
}
const none = [];
function shared(left, right) {
  return meet(left, right) ? left.filter((word) => right.includes(word)) : none;
}
//# sourceMappingURL=part.js.map
