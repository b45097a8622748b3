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
/** Whether what one knows of a person opens what the other holds of one, whichever of the two follows the reference. */
function opens([oneReference, one]: Told, [otherReference, other]: Told): boolean {
  const ways = [
    [sealed.held(oneReference, one), sealed.brought(otherReference, other)],
    [sealed.held(otherReference, other), sealed.brought(oneReference, one)],
  ].map(([held = [], brought = []]) => held.some((opening) => brought.includes(opening)));
  expect(ways[0]).toBe(ways[1]);
  return ways[0] === true;
}
type Told = readonly [reference: string, person: KnownPerson];

describe('a reference opens', () => {
  test.each<[string, Partial<KnownPerson>]>([
    ['the same person', {}],
    [
      'names the other way round and without accents',
      { forenames: 'NGUYEN SAMPLE', familyName: 'linh' },
    ],
    ['another family name', { familyName: 'Tran' }],
    ['a day that one of the two does not know', { dateOfBirth: '2009-01-01' }],
    [
      'a name that is an other name here',
      { forenames: 'Kim', familyName: 'Example', otherNames: ['Linh Nguyen Sample'] },
    ],
  ])('for %s', (_, changes) => {
    expect(opens(['NRM 800-123', linh], ['nrm800123', { ...linh, ...changes }])).toBe(true);
  });

  test.each<[string, Partial<KnownPerson>]>([
    ['only the birth date is the same', { forenames: 'Ana', familyName: 'Pop' }],
    ['it is a twin', { forenames: 'Lan' }],
    [
      'a forename and the year are all that is the same',
      { familyName: 'Tran', dateOfBirth: '2009-09-09' },
    ],
    ['the birth date is not known', { dateOfBirth: null }],
    ['it is a namesake born in the same year', { dateOfBirth: '2009-05-02' }],
    ['the name is the same, the year unlike and the day not known', { dateOfBirth: '2010-01-01' }],
    ['nothing is known', { forenames: '', familyName: '', dateOfBirth: null }],
  ])('not where %s', (_, changes) => {
    expect(opens(['1', linh], ['1', { ...linh, ...changes }])).toBe(false);
  });

  test('not by a forename and the first of January, which stands for a day that nobody knows', () => {
    const one = { ...linh, dateOfBirth: '2009-01-01' };
    expect(opens(['1', one], ['1', { ...one, familyName: 'Tran' }])).toBe(false);
    expect(opens(['1', one], ['1', one])).toBe(true);
  });

  test('where day and month have changed places, with the whole name', () => {
    const one = { ...linh, dateOfBirth: '2009-03-04' };
    const swapped = { ...linh, dateOfBirth: '2009-04-03' };
    expect(opens(['1', one], ['1', swapped])).toBe(true);
    expect(opens(['1', one], ['1', { ...swapped, familyName: 'Tran' }])).toBe(false);
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
          expect(opens([right, linh], [wrong, linh])).toBe(false);
        },
      ),
    );
  });

  test('not under another secret, and shows nothing of the person', () => {
    const other = openings('another secret of thirty-two letters');
    const brought = other.brought('1', linh);
    expect(sealed.held('1', linh).filter((opening) => brought.includes(opening))).toEqual([]);
    expect(sealed.held('1', linh).join(' ')).not.toMatch(/linh|2009/i);
  });
});

test('a reference without any letter or digit opens nothing', () => {
  expect(referenceKey(' - / ')).toBe('');
  expect([...sealed.held(' - / ', linh), ...sealed.brought(' - / ', linh)]).toEqual([]);
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
