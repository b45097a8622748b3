import { openDataRows } from '@ictg/kit/geography';
import type { Chance } from '../chance/chance.js';
import { handWrittenNames, type NameList } from './name.data.js';

/** What every family name of a made-up child has in it, so that nobody takes one for real. */
export const inventedStems = [
  'Test',
  'Demo',
  'Sample',
  'Example',
  'Invent',
  'Fiction',
  'Pretend',
  'Mock',
  'Ffug',
] as const;

const endings = [
  'ley',
  'ton',
  'field',
  'wood',
  'worth',
  'ham',
  'ford',
  'by',
  'more',
  'well',
  'wick',
  'stead',
  'erly',
  'dale',
  'croft',
  'combe',
];

/** A made-up person's name. */
export interface InventedName {
  readonly givenNames: string;
  readonly familyName: string;
  /** Other spellings and names that the person goes by. */
  readonly otherNames: readonly string[];
}

const britishFirstNames = openDataRows('names/forenames-england-wales-born-1999-2015.csv', [
  'sex',
  'forename',
  'births',
]);
const others = openDataRows('names/names-by-country.csv', [
  'kind',
  'country',
  'sex',
  'localized',
  'romanized',
]);
const lists = new Map<string, NameList>();

/**
 * Invents a name of some origin. The family name is made up whole, or has an invented half: Testerfield,
 * Nguyễn-Ffugley, Tesfay-Samplewood.
 * @param origin country code of two letters, or WALES
 */
export function inventName(chance: Chance, origin: string, sex: 'FEMALE' | 'MALE'): InventedName {
  const list = namesOf(origin);
  const first =
    britishWeighted(chance, origin, sex) ?? chance.pick(sex === 'MALE' ? list.male : list.female);
  const invented = `${chance.pick(inventedStems)}${chance.pick(endings)}`;
  const family = list.family.length === 0 ? invented : `${chance.pick(list.family)}-${invented}`;
  const plain = withoutAccents(`${first} ${family}`);
  const spellings =
    plain !== `${first} ${family}`
      ? [list.isFamilyFirst ? plain.split(' ').reverse().join(' ') : plain]
      : [];
  const nickname = chance.happens(0.06) ? [first.slice(0, 3)] : [];
  return { givenNames: first, familyName: family, otherNames: [...spellings, ...nickname] };
}

/** A first name for somebody of the staff, whose second name says that they are made up. */
export function inventFirstName(chance: Chance, origin: string, sex: 'FEMALE' | 'MALE'): string {
  const list = namesOf(origin);
  return withoutAccents(
    britishWeighted(chance, origin, sex) ?? chance.pick(sex === 'MALE' ? list.male : list.female),
  );
}

function britishWeighted(
  chance: Chance,
  origin: string,
  sex: 'FEMALE' | 'MALE',
): string | undefined {
  if (origin !== 'GB') return undefined;
  // The lists begin with the most common names: the square of a draw meets those more often.
  const names = britishBySex[sex];
  return names[Math.floor(chance.unit() ** 2 * names.length)];
}

const britishBySex = {
  FEMALE: britishFirstNames
    .filter(({ sex }) => sex === 'F')
    .slice(0, 600)
    .map(({ forename }) => forename),
  MALE: britishFirstNames
    .filter(({ sex }) => sex === 'M')
    .slice(0, 600)
    .map(({ forename }) => forename),
};

function namesOf(origin: string): NameList {
  const known = lists.get(origin);
  if (known) return known;
  const own = handWrittenNames[origin];
  const open = (kind: string, sex: string) =>
    others
      .filter((row) => row.country === origin && row.kind === kind && row.sex === sex)
      .map((row) => (/^\p{Script=Latin}/u.test(row.localized) ? row.localized : row.romanized));
  const isBritish = origin === 'GB' || origin === 'WALES';
  const list: NameList = {
    male: own?.male ?? open('forename', 'M'),
    female: own?.female ?? open('forename', 'F'),
    family: isBritish ? [] : (own?.family ?? open('surname', '')),
    isFamilyFirst: own?.isFamilyFirst ?? false,
  };
  lists.set(origin, list);
  return list;
}

/** A name in the letters of an English keyboard, as a form might bring it. */
export function withoutAccents(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i');
}
