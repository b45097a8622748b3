import { wordsOf } from '../linkage/letters.js';
import { keyedSeal } from '../linkage/seal.js';

/** What two owners both know of a person and neither tells the other. */
export interface KnownPerson {
  readonly forenames: string;
  readonly familyName: string;
  readonly otherNames: readonly string[];
  readonly dateOfBirth: string | null;
}

/**
 * Seals what is known of a person together with a reference. Two sealed texts that are equal, one held by the owner of a
 * record and one brought by whoever follows the reference, open the record.
 */
export interface Openings {
  /** What the owner keeps beside its record. */
  held(reference: string, person: KnownPerson): readonly string[];
  /** What somebody brings who follows the reference. */
  brought(reference: string, person: KnownPerson): readonly string[];
}

/**
 * The openings of a reference. Each holds the reference, and either the birth date with a forename, or the whole name in
 * any order with the birth date, whose day and month may have changed places. The year alone is enough with the whole
 * name only where one side has the first of January, which is written for whoever does not know the day: otherwise the
 * mistyped digit may be that of a namesake. A family name and a birth date are not enough: it may be that of a twin.
 * @param secret shared by the owners, never by the gateway
 */
export function openings(secret: string): Openings {
  const seal = keyedSeal(Buffer.from(secret), 'reference');
  const sealedBy = (side: Side) => (reference: string, person: KnownPerson) =>
    factsOf(side, reference, person).map(([kind, text]) => seal.token(kind, text));
  return { held: sealedBy('owner'), brought: sealedBy('follower') };
}

type Side = 'owner' | 'follower';
type Fact = readonly [kind: string, text: string];

function factsOf(side: Side, reference: string, person: KnownPerson): Fact[] {
  const { forenames, familyName, otherNames, dateOfBirth } = person;
  const key = referenceKey(reference);
  if (key === '' || dateOfBirth === null) return [];
  const [year = '', month = '', day = ''] = dateOfBirth.split('-');
  const eitherWay = [month, day].sort().join('-');
  const isDayKnown = eitherWay !== '01-01';
  const wholeNames = [`${forenames} ${familyName}`, ...otherNames]
    .map((name) => nameWords(name))
    .filter((words) => words.length > 1)
    .map((words) => words.join(' '));
  const otherSide = side === 'owner' ? 'follower' : 'owner';
  const sidesWithoutDay: Side[] = isDayKnown ? [otherSide] : ['owner', 'follower'];
  const byYear = sidesWithoutDay.flatMap((one) =>
    wholeNames.map((name): Fact => [
      `whole name and year, ${one} without day`,
      `${key} ${year} ${name}`,
    ]),
  );
  if (!isDayKnown) return byYear;
  const byForename = nameWords(forenames).map((word): Fact => [
    'birth date and forename',
    `${key} ${dateOfBirth} ${word}`,
  ]);
  const byWholeName = wholeNames.map((name): Fact => [
    'whole name and birth date',
    `${key} ${year} ${eitherWay} ${name}`,
  ]);
  return [...byForename, ...byWholeName, ...byYear];
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
