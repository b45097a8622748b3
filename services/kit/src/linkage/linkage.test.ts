import { describe, expect, test } from 'vitest';
import { authorities } from '../geography/index.js';
import { dayParts } from './date.js';
import { skeleton, spelling } from './letters.js';
import { nameWords } from './name.js';
import { nationalityOf } from './nationality.js';
import { authorityFrom, placeOf } from './place.js';
import { encodePerson } from './encode.js';
import type { Person } from './person.js';
import { dice, keyedSeal } from './seal.js';
import { textWords } from './text.js';

const secret = Buffer.from('a made-up secret for made-up folk');
const nobody: Person = {
  id: 'x',
  names: [],
  dates: [],
  sex: '',
  nationality: '',
  place: '',
  postcode: '',
  codes: [],
  texts: [],
  event: '',
};

describe('names made comparable', () => {
  test.each([
    ['mohamed', 'mohammad'],
    ['yusuf', 'youssouf'],
    ['qasim', 'kasim'],
    ['tesfay', 'tesfai'],
  ])('%s and %s have one skeleton', (one, other) => {
    expect(skeleton(one)).toBe(skeleton(other));
  });

  test('accents, particles and divided names make no difference', () => {
    expect(nameWords('Đặng')?.words).toEqual(['dang']);
    expect(nameWords('Abdul Rahman')?.words).toEqual(nameWords('ABDULRAHMAN')?.words);
    expect(nameWords('Al-Testi')?.words).toEqual(['testi']);
    expect(nameWords('Unknown')).toBeUndefined();
    expect(spelling('gjergj')).toBe(spelling('jerj'));
  });
});

describe('addresses and other texts made comparable', () => {
  test.each([
    ['12 Mill Rd', '12 mill road'],
    ['020 7946 0018', '02079460018'],
    ['+44 20 7946 0018', '020 7946 0018'],
    ['Flat 2, Élan Ct.', 'flat 2 elan court'],
  ])('%s and %s are one', (one, other) => {
    expect(textWords(one)).toEqual(textWords(other));
  });

  test('a house number is no near miss of another', () => {
    const seal = keyedSeal(secret, 'test');
    const [number, road] = encodePerson({ ...nobody, address: '12 Park' }, seal).address;
    expect([number?.length, road?.length]).toEqual([1, 5]);
  });
});

describe('other fields made comparable', () => {
  test('dates are read ISO, dd/mm/yyyy and with letters', () => {
    const day = { year: 2005, month: 2, day: 1 };
    expect(dayParts('2005-02-01')).toEqual(day);
    expect(dayParts('01/02/2005')).toEqual(day);
    expect(dayParts('1 Feb 2005')).toEqual(day);
    expect(dayParts('someday')).toBeUndefined();
  });

  test('authorities are found in what people type', () => {
    expect(authorityFrom('London Borough of Croydon')).toBe(authorityFrom('croydon'));
    expect(authorityFrom('Caerdydd')).toBe('W06000015');
    expect(authorityFrom('Surrey CC')).toBe('E10000030');
    expect(authorityFrom('Surey')).toBe('E10000030');
    expect(authorityFrom('Atlantis')).toBeUndefined();
  });

  test.each(['Not known', 'UNKNOWN', 'N/A', 'not recorded', ''])('%j is no place', (text) => {
    expect(placeOf(text)).toBeUndefined();
  });

  test('codes of before and after a merger are one place', () => {
    expect(placeOf('E06000028')).toEqual(placeOf('E06000058'));
  });

  test('a nationality is its people, its country or its code', () => {
    expect(nationalityOf('Vietnamese')).toEqual(nationalityOf('VN'));
    expect(nationalityOf('Kosovan')?.group).toBe(nationalityOf('Albanian')?.group);
    expect(nationalityOf('Not known')).toBeUndefined();
  });
});

describe('an authority', () => {
  test('is found by its own name, in either language', () => {
    const lost = authorities.flatMap(({ code, name, nameCy }) =>
      [name, nameCy].filter((one) => one !== undefined && authorityFrom(one) !== code),
    );
    expect(lost).toEqual([]);
  });

  test.each(['City of London Corporation', 'city of london council', 'London, City of'])(
    '%s is the City of London',
    (words) => expect(authorityFrom(words)).toBe('E09000001'),
  );

  test.each(['London', 'London borough', 'City council'])('%s is none', (words) =>
    expect(authorityFrom(words)).toBeUndefined(),
  );
});

describe('sealing', () => {
  test('the same text under another key or of another kind gives another token', () => {
    const seal = keyedSeal(secret, 'one');
    expect(seal.token('word', 'mock')).toBe(keyedSeal(secret, 'one').token('word', 'mock'));
    expect(seal.token('word', 'mock')).not.toBe(seal.token('skeleton', 'mock'));
    expect(seal.token('word', 'mock')).not.toBe(keyedSeal(secret, 'two').token('word', 'mock'));
  });

  test('filters of names that are alike overlap, those of others hardly', () => {
    const { filter } = keyedSeal(secret, 'one');
    const [name, typo, other] = [['testington'], ['testingtno'], ['mockworth']].map((words) =>
      filter(words),
    );
    expect(dice(name!, name!)).toBe(1);
    expect(dice(name!, typo!)).toBeGreaterThan(0.6);
    expect(dice(name!, other!)).toBeLessThan(0.3);
  });
});
