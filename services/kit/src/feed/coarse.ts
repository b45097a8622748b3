import { ageOn, type Day } from '../calendar/index.js';
import { nationalityOf } from '../linkage/nationality.js';
import { nationalitiesOf } from './coarse.data.js';

/** What is told of a nationality: a part of the world. */
export const nationalityGroups = [
  'UK',
  'ALBANIA',
  'VIETNAM',
  'EUROPE',
  'AFRICA',
  'MIDDLE_EAST_AND_CENTRAL_ASIA',
  'SOUTH_AND_EAST_ASIA',
  'OTHER',
  'NOT_KNOWN',
] as const;
export type NationalityGroup = (typeof nationalityGroups)[number];

const groupOf = new Map(
  Object.entries(nationalitiesOf).flatMap(([group, words]) =>
    words.map((word) => [nationalityOf(word)?.exact ?? word, group as NationalityGroup] as const),
  ),
);

/** The group of the first nationality that says anything. */
export function nationalityGroup(nationalities: readonly string[]): NationalityGroup {
  const [first] = nationalities.flatMap((text) => nationalityOf(text)?.exact ?? []);
  return first === undefined ? 'NOT_KNOWN' : (groupOf.get(first) ?? 'OTHER');
}

/** What is told of an age: a band. The last begins at eighteen, since that is where childhood ends. */
export const ageBands = [
  'UNDER_10',
  'FROM_10_TO_15',
  'FROM_16_TO_17',
  'ADULT',
  'NOT_KNOWN',
] as const;
export type AgeBand = (typeof ageBands)[number];

/** The band of the age on a day, in completed years. */
export function ageBand(bornOn: Day | null, on: Day | null): AgeBand {
  if (bornOn === null || on === null) return 'NOT_KNOWN';
  const age = ageOn(bornOn, on);
  if (age < 10) return 'UNDER_10';
  if (age < 16) return 'FROM_10_TO_15';
  return age < 18 ? 'FROM_16_TO_17' : 'ADULT';
}

/** What is told of sex; everything else is not known or not asked. */
export const countedSexes = ['FEMALE', 'MALE', 'OTHER', 'NOT_KNOWN'] as const;
export type CountedSex = (typeof countedSexes)[number];

/** Sex as all owners tell it. */
export function countedSex(sex: string): CountedSex {
  return countedSexes.find((one) => one === sex) ?? 'NOT_KNOWN';
}
