import { dice, type EncodedName, type EncodedPart, type EncodedPerson } from '@ictg/kit/linkage';
import { missing, type Agreement } from './field.js';

/** The levels of a part of a name, worst first. */
export const nameLevels = [
  'different',
  'a little alike',
  'alike',
  'same consonants',
  'one letter apart, or sounds the same',
  'same but for spelling or a further word',
  'same',
] as const;

/** Both parts of a name, compared in the order that fits best. */
export interface NameAgreement {
  readonly forename: Agreement;
  readonly surname: Agreement;
}

const nothing: Agreement = { level: missing };
const absent: NameAgreement = { forename: nothing, surname: nothing };

/**
 * Names in the order in which they agree best: straight, forename and surname exchanged, or with the border between
 * the two elsewhere, as when a third word is a middle name to one clerk and part of the surname to another.
 */
export function compareNames(left: EncodedPerson, right: EncodedPerson): NameAgreement {
  let best = absent;
  let most = -1;
  const consider = (found: NameAgreement, handicap: number): void => {
    const worth = worthOf(found.forename) + worthOf(found.surname) - handicap;
    if (worth <= most) return;
    best = found;
    most = worth;
  };
  left.names.forEach((a, at) => {
    right.names.forEach((b, other) => {
      const alias = at + other > 0 ? 0.2 : 0;
      consider(
        { forename: part(a.forename, b.forename), surname: part(a.surname, b.surname) },
        alias,
      );
      if (most >= 11.5) return;
      consider(
        { forename: part(a.forename, b.surname), surname: part(a.surname, b.forename) },
        alias + 0.4,
      );
      if (most >= 10.5) return;
      const pooled = poolNames(a, b);
      if (pooled !== undefined) consider(pooled, alias + 0.6);
    });
  });
  return best;
}

function worthOf({ level }: Agreement): number {
  return level === missing ? 1.5 : level;
}

/** All words of both parts together, where one side has the border elsewhere. */
function poolNames(left: EncodedName, right: EncodedName): NameAgreement | undefined {
  const [a, b] = [spellingsOf(left), spellingsOf(right)];
  if (a.length + b.length < 5 && a.length > 1 && b.length > 1) return undefined;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length < 2 || !few.every((word) => many.includes(word))) return undefined;
  const level = few.length === many.length ? 5 : 4;
  const [first, ...rest] = few;
  return {
    forename: { level, on: first === undefined ? [] : [first], kind: 'spelling' },
    surname: { level, on: rest, kind: 'spelling' },
  };
}

function spellingsOf({ forename, surname }: EncodedName): readonly string[] {
  return [...new Set([...(forename?.spellings ?? []), ...(surname?.spellings ?? [])])];
}

function part(left: EncodedPart | undefined, right: EncodedPart | undefined): Agreement {
  if (left === undefined || right === undefined) return nothing;
  const words = shared(left.words, right.words);
  if (words.length === left.words.length && words.length === right.words.length) {
    return { level: 6, on: words, kind: 'word' };
  }
  const spellings = shared(left.spellings, right.spellings);
  const skeletons = shared(left.skeletons, right.skeletons);
  const fewest = Math.min(left.words.length, right.words.length);
  // A middle name in common says little while another word differs on both sides.
  if (spellings.length >= fewest) return { level: 5, on: spellings, kind: 'spelling' };
  const alike = dice(left.filter, right.filter);
  // Words a letter apart share some pairs of letters; looking for the letter is dear.
  const isNear = alike >= 0.3 && nearWords(left, right) >= fewest;
  if (skeletons.length >= fewest) {
    return { level: isNear || alike >= 0.5 ? 4 : 3, on: skeletons, kind: 'skeleton' };
  }
  if (isNear) return { level: 4 };
  if (skeletons.length > 0) return { level: 1 };
  return { level: alike >= 0.62 ? 2 : alike >= 0.45 ? 1 : 0 };
}

/** How many words of one are at most a letter away from a word of the other. */
function nearWords(left: EncodedPart, right: EncodedPart): number {
  return left.near.filter((one) =>
    right.near.some((other) => one.some((token) => other.includes(token))),
  ).length;
}

function shared(left: readonly string[], right: readonly string[]): readonly string[] {
  if (left.length === 1 && right.length === 1) return left[0] === right[0] ? left : [];
  return left.filter((word) => right.includes(word));
}
