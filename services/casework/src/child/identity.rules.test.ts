import { describe, expect, it } from 'vitest';
import {
  birthFault,
  identityFault,
  pastDayFault,
  spanFault,
  type Identity,
} from './identity.rules.js';

const today = '2026-06-15';
const before = { dateOfBirth: '2010-04-05', dateOfBirthStatus: 'EXACT' };

describe('who a child is', () => {
  it.each<[string, Partial<Identity>, keyof Identity | null]>([
    ['born in 2030', { dateOfBirth: '2030-01-01' }, 'dateOfBirth'],
    ['born in 1800', { dateOfBirth: '1800-01-01' }, 'dateOfBirth'],
    ['an exact date that is not there', { dateOfBirth: null }, 'dateOfBirth'],
    [
      'a date taken away that nobody knows',
      { dateOfBirth: null, dateOfBirthStatus: 'NOT_KNOWN' },
      null,
    ],
    ['a blank given name', { givenNames: ' ' }, 'givenNames'],
    ['a blank family name', { familyName: '' }, 'familyName'],
    ['nothing for a name', { familyName: null }, 'familyName'],
    ['nothing for the sex', { sex: null }, 'sex'],
    ['nothing for other names', { otherNames: null }, 'otherNames'],
    ['nothing for nationalities', { nationalities: null }, 'nationalities'],
    ['nothing for the interpreter', { interpreterNeeded: null }, 'interpreterNeeded'],
    ['nothing for the language', { languagePreference: null }, 'languagePreference'],
    ['nothing for how sure the date is', { dateOfBirthStatus: null }, 'dateOfBirthStatus'],
    ['a name of 201 letters', { givenNames: 'x'.repeat(201) }, 'givenNames'],
    ['a name of 200 signs that take two units each', { givenNames: '😀'.repeat(200) }, null],
    ['a nationality of 101 letters', { nationalities: ['x'.repeat(101)] }, 'nationalities'],
    ['an empty nationality', { nationalities: [' '] }, 'nationalities'],
    ['21 nationalities', { nationalities: Array<string>(21).fill('British') }, 'nationalities'],
    ['an authority that does not exist', { authorityGss: 'E99999999' }, 'authorityGss'],
    ['an authority that exists', { authorityGss: 'E10000030' }, null],
    ['no authority', { authorityGss: null }, null],
    ['nothing at all', {}, null],
    ['another name', { givenNames: 'Linh', otherNames: ['Lin'] }, null],
  ])('%s', (_, changes, field) => {
    expect(identityFault(before, changes, today)?.detail.field ?? null).toBe(field);
  });
});

describe('days about a child', () => {
  it.each<[string, string | null, string | null, string | null]>([
    ['open at both ends', null, null, null],
    ['going on', '2020-01-01', null, null],
    ['over', '2020-01-01', '2021-01-01', null],
    ['planned for next month', '2026-07-15', null, null],
    ['until the child is 18', '2026-01-01', '2040-01-01', null],
    ['ending before it begins', '2021-01-01', '2020-01-01', 'untilOn'],
    ['beginning in 2200', '2200-01-01', null, 'fromOn'],
    ['beginning in 1500', '1500-01-01', null, 'fromOn'],
    ['ending in 2099', '2020-01-01', '2099-01-01', 'untilOn'],
  ])('%s', (_, from, until, field) => {
    const span = { from: { field: 'fromOn', day: from }, until: { field: 'untilOn', day: until } };
    expect(spanFault(span, today)?.detail.field ?? null).toBe(field);
  });

  it.each([
    ['1500-01-01', true],
    ['2026-06-16', true],
    ['2026-06-15', false],
    ['2019-02-03', false],
  ])('a determination of %s', (day, isWrong) => {
    expect(pastDayFault('determinedOn', day, today, 'In the future.') !== undefined).toBe(isWrong);
  });

  it('nobody was born in 2050', () => {
    expect(birthFault('bornOn', '2050-01-01', today)?.detail.field).toBe('bornOn');
  });
});
