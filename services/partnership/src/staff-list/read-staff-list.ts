import {
  parseRow,
  readHeader,
  recordsOfText,
  type Header,
  type Problem,
  type RowOf,
} from '@ictg/kit/load';
import { staffListColumns } from './staff-list.columns.js';

/** One row of a staff list, with the line on which it stands. */
export interface StaffListLine extends RowOf<typeof staffListColumns> {
  readonly line: number;
}

/** A staff list as it was read: what is wrong with a row does not keep the others out. */
export interface ReadStaffList {
  readonly rows: number;
  readonly lines: readonly StaffListLine[];
  readonly problems: readonly Problem[];
  readonly ignoredColumns: readonly string[];
}

/**
 * Reads a staff list from its text.
 * @throws FileUnusable when it cannot be read to its end, or lacks a column
 */
export async function readStaffList(table: string): Promise<ReadStaffList> {
  const columns = Object.entries(staffListColumns);
  const problems: Problem[] = [];
  const lines: StaffListLine[] = [];
  const lineOf = new Map<string, number>();
  let header: Header | undefined;
  let rows = 0;
  for await (const record of recordsOfText(table)) {
    if (!header) {
      header = readHeader(record.cells, {
        required: columns.filter(([, { isRequired }]) => isRequired).map(([name]) => name),
        optional: columns.filter(([, { isRequired }]) => !isRequired).map(([name]) => name),
      });
      continue;
    }
    rows += 1;
    const parsed = parseRow(record, header, staffListColumns);
    if (!parsed.ok) problems.push(...parsed.problems);
    else {
      const line = { line: record.line, ...parsed.row };
      const earlier = lineOf.get(keyOf(line));
      if (earlier === undefined) {
        lineOf.set(keyOf(line), record.line);
        lines.push(line);
      } else problems.push(twice(record.line, earlier));
    }
  }
  return { rows, lines, problems, ignoredColumns: header?.unknown ?? [] };
}

function keyOf({ agency, team, name, work_email }: StaffListLine): string {
  return [agency, team, work_email ?? name].map((part) => part.toLowerCase().trim()).join(' | ');
}

function twice(line: number, earlier: number): Problem {
  return {
    line,
    column: 'name',
    code: 'TWICE_IN_FILE',
    valueClass: 'repeated person',
    sentence: `This person stands in this team on line ${earlier} already. That row was taken; remove this one.`,
  };
}
