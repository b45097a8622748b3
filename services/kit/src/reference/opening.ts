import { wordsOf } from '../linkage/letters.js';
import { keyedSeal } from '../linkage/seal.js';

/** What two owners both know of a person and neither tells the other. */
export interface KnownPerson {
  readonly forenames: string;
  readonly familyName: string;
  readonly otherNames: readonly string[];
  readonly dateOfBirth: string | null;
}

/** Seals what is known of a person together with a reference. */
export type Openings = (reference: string, person: KnownPerson) => readonly string[];

/**
 * The openings of a reference: sealed texts of which one owner must hold one and the other the same one, before the
 * reference opens anything. Each holds the reference, and either the birth date with a forename, or the whole name in
 * any order with the year of birth. A family name and a birth date are not enough: the mistyped digit may be that of
 * a twin. Nor is a forename with the first of January, which is written for whoever does not know the day.
 * @param secret shared by the owners, never by the gateway
 */
export function openings(secret: string): Openings {
  const seal = keyedSeal(Buffer.from(secret), 'reference');
  return (reference, { forenames, familyName, otherNames, dateOfBirth }) => {
    const key = referenceKey(reference);
    if (key === '' || dateOfBirth === null) return [];
    const year = dateOfBirth.slice(0, 4);
    const certainDay = dateOfBirth.endsWith('-01-01') ? [] : [dateOfBirth];
    const named = certainDay.flatMap((day) =>
      nameWords(forenames).map((word) => `${key} ${day} ${word}`),
    );
    const whole = [`${forenames} ${familyName}`, ...otherNames]
      .map((name) => nameWords(name))
      .filter((words) => words.length > 1)
      .map((words) => `${key} ${year} ${words.join(' ')}`);
    return [
      ...named.map((text) => seal.token('birth date and forename', text)),
      ...whole.map((text) => seal.token('whole name and year', text)),
    ];
  };
}

/** A reference without the spaces, strokes and letters' sizes in which writers differ. */
export function referenceKey(reference: string): string {
  return reference.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

function nameWords(name: string): string[] {
  return [...new Set(wordsOf(name))].filter((word) => word.length > 1).sort();
}

/**
 * The function by which a row policy opens a record: written so that PostgreSQL sees through it and takes an index,
 * it must stay one expression of SQL.
 */
export const opensFunction = [
  `create function opens(openings text[]) returns boolean language sql stable parallel safe
     as $$ select openings && string_to_array(current_setting('app.openings', true), ',') $$`,
  `comment on function opens is 'Whether this transaction has brought one of the openings: what the other owner knows of its own child, sealed.'`,
];
