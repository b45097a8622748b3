import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openings, referenceKey, type KnownPerson } from './opening.js';
import { isStale } from './track.js';

const sealed = openings('a secret of thirty-two letters or more');
const linh: KnownPerson = {
  forenames: 'Linh',
  familyName: 'Nguyễn-Sample',
  otherNames: [],
  dateOfBirth: '2009-03-31',
};
const opens = (one: readonly string[], other: readonly string[]) =>
  one.some((opening) => other.includes(opening));

describe('a reference opens', () => {
  test.each<[string, Partial<KnownPerson>]>([
    ['the same person', {}],
    [
      'names the other way round and without accents',
      { forenames: 'NGUYEN SAMPLE', familyName: 'linh' },
    ],
    ['another family name', { familyName: 'Tran' }],
    ['another day of the same year', { dateOfBirth: '2009-05-02' }],
    [
      'a name that is an other name here',
      { forenames: 'Kim', familyName: 'Example', otherNames: ['Linh Nguyen Sample'] },
    ],
  ])('for %s', (_, changes) => {
    expect(opens(sealed('NRM 800-123', linh), sealed('nrm800123', { ...linh, ...changes }))).toBe(
      true,
    );
  });

  test.each<[string, Partial<KnownPerson>]>([
    ['only the birth date is the same', { forenames: 'Ana', familyName: 'Pop' }],
    ['it is a twin', { forenames: 'Lan' }],
    [
      'a forename and the year are all that is the same',
      { familyName: 'Tran', dateOfBirth: '2009-09-09' },
    ],
    ['the birth date is not known', { dateOfBirth: null }],
    ['nothing is known', { forenames: '', familyName: '', dateOfBirth: null }],
  ])('not where %s', (_, changes) => {
    expect(opens(sealed('1', linh), sealed('1', { ...linh, ...changes }))).toBe(false);
  });

  test('not by a forename and the first of January, which stands for a day that nobody knows', () => {
    const one = { ...linh, dateOfBirth: '2009-01-01' };
    expect(opens(sealed('1', one), sealed('1', { ...one, familyName: 'Tran' }))).toBe(false);
    expect(opens(sealed('1', one), sealed('1', one))).toBe(true);
  });

  test('not with another reference, whatever digit is wrong', () => {
    fc.assert(
      fc.property(
        fc.nat(99_999_999),
        fc.nat(7),
        fc.integer({ min: 1, max: 9 }),
        (number, at, by) => {
          const right = String(number).padStart(8, '0');
          const digit = (Number(right[at]) + by) % 10;
          const wrong = `${right.slice(0, at)}${digit}${right.slice(at + 1)}`;
          expect(opens(sealed(right, linh), sealed(wrong, linh))).toBe(false);
        },
      ),
    );
  });

  test('not under another secret, and shows nothing of the person', () => {
    const other = openings('another secret of thirty-two letters');
    expect(opens(sealed('1', linh), other('1', linh))).toBe(false);
    expect(sealed('1', linh).join(' ')).not.toMatch(/linh|2009/i);
  });
});

test('a reference without any letter or digit opens nothing', () => {
  expect(referenceKey(' - / ')).toBe('');
  expect(sealed(' - / ', linh)).toEqual([]);
});

test.each([
  ['never', null, true],
  ['a moment ago', '2026-03-04T11:59:00Z', false],
  ['a day ago', '2026-03-03T12:00:00Z', false],
  ['longer ago than a day', '2026-03-03T11:59:00Z', true],
])('what was loaded %s is marked as old, or not', (_, asOf, expected) => {
  const at = asOf === null ? null : new Date(asOf);
  expect(isStale(at, new Date('2026-03-04T12:00:00Z'))).toBe(expected);
});
