import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { howMany } from '@ictg/kit/testing';
import { auditTable } from './audit.js';
import { everyTable } from './testing/every-table.js';
import { readTable } from './table.js';

const audit = (table: object) => auditTable(readTable(JSON.stringify(table)));

describe('audit of a two-way table', () => {
  test('a single hidden cell follows from its row total', () => {
    expect(
      audit({ cells: [[null, 7]], row_totals: [10], col_totals: [null, null], threshold: 5 }),
    ).toEqual({ hidden: [{ row: 0, column: 0, least: 3, greatest: 3 }], disclosive: true });
  });

  test('a total that leaves hidden cells out tells nothing about them', () => {
    expect(
      audit({ cells: [[null, 7]], row_totals: [null], col_totals: [null, 7], threshold: 5 }),
    ).toEqual({ hidden: [{ row: 0, column: 0, least: 0, greatest: null }], disclosive: false });
  });

  test('the grand total limits cells whose own totals are missing', () => {
    const { hidden } = audit({
      cells: [
        [null, 2],
        [3, null],
      ],
      row_totals: [null, null],
      col_totals: [null, null],
      grand_total: 9,
      threshold: 5,
    });
    expect(hidden.map(({ least, greatest }) => [least, greatest])).toEqual([
      [0, 4],
      [0, 4],
    ]);
  });

  test('two hidden cells in each row and column still disclose when zeros give them away', () => {
    const { hidden, disclosive } = audit({
      cells: [
        [null, null, 5],
        [null, null, 5],
        [5, 5, 5],
      ],
      row_totals: [5, 7, 15],
      col_totals: [5, 7, 15],
      grand_total: 27,
      threshold: 5,
    });
    expect(hidden.map(({ least, greatest }) => [least, greatest])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [2, 2],
    ]);
    expect(disclosive).toBe(true);
  });

  test('what a reader knows of a hidden cell narrows every interval', () => {
    const table = {
      cells: [
        [null, null],
        [null, null],
      ],
      row_totals: [6, 6],
      col_totals: [6, 6],
      threshold: 5,
    };
    expect(audit(table).hidden[0]).toMatchObject({ least: 0, greatest: 6 });
    expect(audit({ ...table, hidden_bounds: [1, 4] }).hidden[0]).toMatchObject({
      least: 2,
      greatest: 4,
    });
  });

  test('a hidden nought or a number at the threshold discloses no small count', () => {
    expect(
      audit({ cells: [[null], [null]], row_totals: [0, 5], col_totals: [5], threshold: 5 })
        .disclosive,
    ).toBe(false);
  });

  test('the published table of regional practice co-ordinators is rejected', () => {
    const { hidden, disclosive } = audit({
      cells: [
        [null, 0, null, 0, null, 0, 0],
        [12, 0, 18, null, null, 0, 0],
        [14, 0, 10, 19, 16, 0, 1],
        [9, null, 7, 26, 14, 0, 0],
        [null, 0, 12, 14, 5, 0, 0],
      ],
      row_totals: [6, 36, 60, null, null],
      col_totals: [42, null, null, null, 40, 0, 1],
      grand_total: 193,
      threshold: 5,
      hidden_bounds: [1, 4],
    });
    expect(disclosive).toBe(true);
    expect(hidden).toHaveLength(7);
    expect(hidden.every(({ least, greatest }) => least === greatest)).toBe(true);
  });

  test('a table that cannot be is said to be so', () => {
    expect(() =>
      audit({ cells: [[1, 2]], row_totals: [4], col_totals: [1, 2], threshold: 5 }),
    ).toThrow(/No table of whole numbers/);
  });

  test('intervals are those of trying every table', () => {
    const value = fc.integer({ min: 0, max: 3 });
    const tables = fc
      .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) })
      .chain(({ rows, columns }) =>
        fc.record({
          truth: fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
            minLength: rows,
            maxLength: rows,
          }),
          hide: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
          tell: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
          least: fc.integer({ min: 0, max: 1 }),
        }),
      );
    fc.assert(
      fc.property(tables, ({ truth, hide, tell, least }) => {
        const known = everyTable.publish(truth, hide, tell, least);
        expect(auditTable(known).hidden).toEqual(everyTable.intervals(known));
      }),
      { numRuns: 150 },
    );
  });
});

describe('input of the audit', () => {
  test.each([
    ['not JSON', '{', /not JSON/],
    ['no cells', '{"cells":[],"threshold":5}', /cells: needs at least one row/],
    ['rows of two lengths', '{"cells":[[1,2],[3]],"threshold":5}', /cells\.1: has 1 columns/],
    ['no threshold', '{"cells":[[1]]}', /threshold/],
    ['half a child', '{"cells":[[1.5]],"threshold":5}', /cells\.0\.0: must be a whole number/],
    ['a wrong number of totals', '{"cells":[[1]],"row_totals":[1,2],"threshold":5}', /row_totals/],
    [
      'bounds upside down',
      '{"cells":[[null]],"threshold":5,"hidden_bounds":[4,1]}',
      /hidden_bounds/,
    ],
    ['no rows at all', '{"threshold":5}', /^cells: is missing\.$/],
    ['no threshold, said so', '{"cells":[[1]]}', /^threshold: is missing\.$/],
    ['a list for a table', '[]', /^The table: must be written in braces/],
    ['words for cells', '{"cells":"1","threshold":5}', /^cells: must be a list of rows/],
    ['one bound', '{"cells":[[1]],"threshold":5,"hidden_bounds":4}', /^hidden_bounds: must be two/],
  ])('a file with %s is refused in a sentence', (_, text, sentence) => {
    expect(() => readTable(text)).toThrow(sentence);
  });

  test('a title or a source beside the table is let be, with a word about it', () => {
    const said: string[] = [];
    const table = readTable(
      '{"title":"Table A1","cells":[[null]],"threshold":5,"hidden_bounds":null}',
      (sentence) => said.push(sentence),
    );
    expect(table.hiddenBounds).toEqual([0, null]);
    expect(said).toEqual([
      'Not looked at: title. What counts is cells, row_totals, col_totals, grand_total, threshold, hidden_bounds.',
    ]);
  });
});

test(
  'a table of 500 rows and 60 columns is audited while somebody waits, and tells how far it is',
  () => {
    const rows = howMany(40, 500);
    const truth = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: 60 }, (_, column) => (row * 7 + column * 13) % 11),
    );
    const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
    const done: number[] = [];
    const { hidden } = auditTable(
      readTable(
        JSON.stringify({
          cells: truth.map((values) => values.map((one) => (one > 0 && one < 5 ? null : one))),
          row_totals: truth.map(sum),
          col_totals: truth[0]?.map((_, column) => sum(truth.map((values) => values[column] ?? 0))),
          threshold: 5,
        }),
      ),
      (at) => done.push(at),
    );
    expect(done).toHaveLength(hidden.length);
    const holds = hidden.filter(({ row, column, least, greatest }) => {
      const actual = truth[row]?.[column] ?? -1;
      return least <= actual && actual <= (greatest ?? Infinity);
    });
    expect(holds).toHaveLength(hidden.length);
  },
  howMany(30_000, 300_000),
);
