import { describe, expect, test } from 'vitest';
import { builtInMaps } from './built-in.js';
import { readMap } from './map.js';
import { readPeople } from './read.js';

describe('mapping files', () => {
  test.each([
    [
      'a list',
      {
        id: 'no',
        columns: [
          { column: 'first', kind: 'forename' },
          { column: 'born', kind: 'date' },
        ],
      },
    ],
    ['columns by kind', { id: 'no', forename: 'first', date: ['born'] }],
    ['kinds by column', { id: 'no', columns: { first: 'forename', born: 'date' } }],
    ['kinds by column, the id among them', { no: 'id', first: 'forename', born: 'date' }],
    [
      'a bare list, the id among them',
      [
        { column: 'no', kind: 'id' },
        { column: 'first', kind: 'forename' },
        { column: 'born', kind: 'date' },
      ],
    ],
  ])('may be written as %s', (_, mapping) => {
    expect(readMap(JSON.stringify(mapping), 'map.json')).toEqual({
      id: 'no',
      columns: [
        { column: 'first', kind: 'forename' },
        { column: 'born', kind: 'date' },
      ],
    });
  });

  test('a column may bear the name of a kind and be of another', () => {
    const mapping = { id: 'no', columns: { address: 'text', text: 'address' } };
    expect(readMap(JSON.stringify(mapping), 'map.json').columns).toEqual([
      { column: 'address', kind: 'text' },
      { column: 'text', kind: 'address' },
    ]);
  });

  test.each([
    ['{', /not JSON/],
    ['{"forename":"first"}', /needs "id"/],
    ['{"id":"no","shoe":"size"}', /names no kind/],
    ['{"id":"no"}', /names no column/],
  ])('%s is refused in a sentence', (text, sentence) => {
    expect(() => readMap(text, 'map.json')).toThrow(sentence);
  });
});

describe('source files', () => {
  test('a record takes its names, the other name it goes by, and its references', () => {
    const csv =
      'nrm_reference,forename,surname,also_known_as,date_of_birth,sex,nationality,local_authority,referral_date,home_office_reference\n' +
      'N1,Testy,Mock,Tester Mock,01/02/2005,F,British,Leeds,2019-01-01,\n';
    const [person] = readPeople(csv, builtInMaps.nrm, 'nrm.csv').people;
    expect(person).toMatchObject({
      id: 'N1',
      names: [
        { forename: 'Testy', surname: 'Mock' },
        { forename: 'Tester', surname: 'Mock' },
      ],
      dates: ['01/02/2005'],
      place: 'Leeds',
      event: '2019-01-01',
    });
  });

  test('a file without the id column, and an id that stands twice, are refused', () => {
    expect(() => readPeople('a,b\n1,2\n', builtInMaps.ictg, 'x.csv')).toThrow(/no column ictg_id/);
    expect(() => readPeople('ictg_id,dob\n1,\n1,\n', builtInMaps.ictg, 'x.csv')).toThrow(
      /stands already in record 1/,
    );
  });

  test.each([
    ['', /is empty/],
    ['ictg_id,dob,dob\n1,,\n', /two columns named dob/],
    ['ictg_id,shoe\n1,38\n', /none of the columns/],
    ['ictg_id,dob\n,2005-01-01\n', /record 1: ictg_id is empty/],
    ['ictg_id,dob\nA,"2005\n', /could not be read as CSV/],
    ['ictg_id,dob\nA\0,2005\n', /not text in UTF-8/],
  ])('%j is refused in a sentence', (csv, sentence) => {
    expect(() => readPeople(csv, builtInMaps.ictg, 'x.csv')).toThrow(sentence);
  });

  test('what a spreadsheet writes is read: a mark at the start, semicolons, quoted columns', () => {
    const csv = '\uFEFF"ictg_id";"last_name"\r\n"A";"Mock"\r\n';
    expect(readPeople(csv, builtInMaps.ictg, 'x.csv').people).toMatchObject([
      { id: 'A', names: [{ surname: 'Mock' }] },
    ]);
  });

  test('what was not understood is said and taken as not known', () => {
    const { remarks } = readPeople('ictg_id,dob\nA,soon\n', builtInMaps.ictg, 'x.csv');
    expect(remarks).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/no column first_name/),
        expect.stringMatching(/1 of dob are no dates \(the first: “soon” in record 1\)/),
      ]),
    );
  });
});
