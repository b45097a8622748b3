import { join } from 'node:path';
import { readDay } from '@ictg/kit/calendar';
import { readHeader, records } from '@ictg/kit/load';
import type { Return903, ReturnDay } from './return.js';

type Cells = (column: string) => string;

/**
 * Reads a return from its folder: header.csv, episodes.csv, uasc.csv and missing.csv, as councils send them.
 * @throws FileUnusable when a file is not there, lacks a column or cannot be read to its end
 */
export async function readReturn(folder: string): Promise<Return903> {
  const table = <Line>(name: string, columns: readonly string[], lineOf: (cells: Cells) => Line) =>
    linesOf(join(folder, `${name}.csv`), columns, lineOf);
  return {
    header: await table('header', ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN'], (cell) => ({
      child: cell('CHILD'),
      sex: cell('SEX'),
      dob: dayOf(cell('DOB')),
      ethnic: cell('ETHNIC'),
      upn: cell('UPN'),
    })),
    episodes: await table(
      'episodes',
      ['CHILD', 'DECOM', 'RNE', 'LS', 'CIN', 'DEC', 'REC'],
      (cell) => ({
        child: cell('CHILD'),
        decom: dayOf(cell('DECOM')),
        rne: cell('RNE'),
        ls: cell('LS'),
        cin: cell('CIN'),
        dec: dayOf(cell('DEC')),
        rec: cell('REC'),
      }),
    ),
    uasc: await table('uasc', ['CHILD', 'SEX', 'DOB', 'DUC'], (cell) => ({
      child: cell('CHILD'),
      sex: cell('SEX'),
      dob: dayOf(cell('DOB')),
      duc: dayOf(cell('DUC')),
    })),
    missing: await table(
      'missing',
      ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'],
      (cell) => ({
        child: cell('CHILD'),
        dob: dayOf(cell('DOB')),
        missing: cell('MISSING'),
        start: dayOf(cell('MIS_START')),
        end: dayOf(cell('MIS_END')),
      }),
    ),
  };
}

async function linesOf<Line>(
  path: string,
  columns: readonly string[],
  lineOf: (cells: Cells) => Line,
): Promise<(Line & { readonly line: number })[]> {
  const found: (Line & { line: number })[] = [];
  let places: ReadonlyMap<string, number> | undefined;
  for await (const { line, cells } of records(path)) {
    if (!places) {
      const required = columns.map((column) => column.toLowerCase());
      ({ places } = readHeader(cells, { required, optional: [] }));
      continue;
    }
    const at = places;
    const cell = (column: string) => cells[at.get(column.toLowerCase()) ?? -1]?.trim() ?? '';
    found.push({ ...lineOf(cell), line });
  }
  return found;
}

function dayOf(cell: string): ReturnDay {
  if (cell === '') return null;
  const read = readDay(cell);
  return read.ok ? read.day : false;
}
