import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHeader } from './header.js';
import { authorityCode, day, moment, oneOf, text } from './cell.js';
import { needed, optional, orNotInFile } from './column.js';
import { parseRow } from './parse-row.js';
import { valueClass } from './value-class.js';

const answer = oneOf(['YES', 'NO', 'NOT_ASKED']);
const columns = {
  id: needed('The number.', text(10)),
  born: optional('Date of birth.', null, day),
  told: optional('Whether told.', 'NOT_ASKED', answer),
  ended: orNotInFile(optional('When it ended.', null, day)),
} as const;
const header = (names: readonly string[]) =>
  readHeader(names, { required: ['id'], optional: ['born', 'told', 'ended'] });

describe('a row', () => {
  test('takes what is absent for not recorded, and tells an empty cell from a column that is not there', () => {
    expect(parseRow({ line: 2, cells: ['1'] }, header(['id']), columns)).toEqual({
      ok: true,
      row: { id: '1', born: null, told: 'NOT_ASKED', ended: 'NOT_IN_FILE' },
    });
    expect(parseRow({ line: 2, cells: ['1', ''] }, header(['id', 'ended']), columns)).toMatchObject(
      { ok: true, row: { ended: null } },
    );
  });

  test('names every cell that cannot be read, not only the first', () => {
    const parsed = parseRow(
      { line: 9, cells: ['', '31/02/2009', 'perhaps'] },
      header(['id', 'born', 'told']),
      columns,
    );
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        { line: 9, column: 'id', code: 'MISSING' },
        { column: 'born', code: 'NO_SUCH_DAY' },
        { column: 'told', code: 'NOT_LISTED' },
      ],
    });
  });

  test('with too many or too few cells says so', () => {
    expect(parseRow({ line: 3, cells: ['1', '2'] }, header(['id']), columns)).toMatchObject({
      ok: false,
      problems: [{ line: 3, column: null, code: 'WRONG_WIDTH' }],
    });
  });

  test('with a huge cell or a character that no text has says so', () => {
    expect(
      parseRow({ line: 3, cells: ['x'.repeat(200_000)] }, header(['id']), columns),
    ).toMatchObject({ problems: [{ code: 'TOO_LONG' }] });
    expect(parseRow({ line: 3, cells: ['a\0b'] }, header(['id']), columns)).toMatchObject({
      problems: [{ code: 'UNREADABLE' }],
    });
  });

  test('is read or explained, whatever stands in it, and no explanation repeats what stood there', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), fc.string({ minLength: 12 }), (one, two) => {
        const parsed = parseRow(
          { line: 2, cells: ['1', one, two] },
          header(['id', 'born', 'told']),
          columns,
        );
        if (parsed.ok) return;
        for (const problem of parsed.problems)
          for (const secret of [one.trim(), two.trim()])
            if (secret.length >= 12) expect(JSON.stringify(problem)).not.toContain(secret);
      }),
    );
  });
});

describe('cells', () => {
  test.each([
    ['2009-03-31', '2009-03-31'],
    ['31/03/2009', '2009-03-31'],
    ['2009-03-31 00:00:00', '2009-03-31'],
    ['2009-03-31T00:00:00.000Z', '2009-03-31'],
  ])('the day %s is %s', (cell, expected) =>
    expect(day(cell)).toEqual({ ok: true, value: expected }),
  );

  test.each(['3/31/2009', '31.03.2009', 'March 2009', '20090331', '2009-02-29', '0001-01-01'])(
    '%s is no day',
    (cell) => expect(day(cell).ok).toBe(false),
  );

  test('a time of day is by the clock in London, unless it says otherwise', () => {
    expect(moment('2026-07-01 09:30')).toEqual({
      ok: true,
      value: new Date('2026-07-01T08:30:00Z'),
    });
    expect(moment('2026-07-01T09:30:00Z')).toEqual({
      ok: true,
      value: new Date('2026-07-01T09:30:00Z'),
    });
    expect(moment('01/07/2026')).toEqual({ ok: true, value: new Date('2026-06-30T23:00:00Z') });
    expect(moment('2026-07-01 29:30').ok).toBe(false);
  });

  test.each(['Not asked', 'not_asked', 'NOT-ASKED', 'NotAsked?'])(
    'the word "%s" is found',
    (cell) => {
      expect(answer(cell).ok).toBe(cell !== 'NotAsked?');
    },
  );

  test('an authority of another nation of the UK is taken, a district explained with its county', () => {
    expect(authorityCode('S12000036')).toEqual({ ok: true, value: 'S12000036' });
    expect(authorityCode('E07000210')).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('E10000030 (Surrey)') as string,
    });
  });

  test.each([
    ['', 'empty'],
    ['123456', '6 digits'],
    ['01/02/2003', 'digits and signs, 10 characters'],
    ['Nguyễn', 'one word, 6 letters'],
    ['a b', 'text, 3 characters'],
  ])('a report calls "%s" %s', (cell, expected) => expect(valueClass(cell)).toBe(expected));
});
