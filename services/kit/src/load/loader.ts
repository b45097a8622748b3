import type { Desk } from '../database/index.js';
import type { Columns, RowOf } from './column.js';
import type { Problem } from './problem.js';
import type { LoadReport } from './report.js';

/** A fault of a row, before it is known on which line it stands. */
export interface RowFault {
  readonly column: string | null;
  readonly code: string;
  readonly sentence: string;
}

/** A row on its way in. */
export interface Incoming<Table extends Columns> {
  readonly line: number;
  readonly key: string;
  readonly row: RowOf<Table>;
  /** The parts of the record that are new or differ from what the file said last time. */
  readonly parts: ReadonlySet<string>;
  readonly isNew: boolean;
}

/** What a loader may say about the rows of a batch. */
export interface Remarks {
  /** Leaves a row out, with the reason. */
  reject(line: number, fault: RowFault): void;
  /** Something to know about a row that is loaded all the same. */
  notice(line: number, fault: RowFault): void;
}

/** How one kind of file is loaded. */
export interface Loader<Table extends Columns, Found> {
  /** As it is called on the command line. */
  readonly kind: string;
  readonly columns: Table;
  /** The columns that together tell one row from another. */
  readonly key: readonly (keyof Table & string)[];
  /** The parts of a record and the columns that each is made from: a part is rewritten when one of them changes. */
  readonly parts: Readonly<Record<string, readonly (keyof Table & string)[]>>;
  /** What contradicts itself within a row. */
  check(row: RowOf<Table>, today: string): readonly RowFault[];
  /** Reads what the batch points at, says what cannot be loaded, and changes nothing. */
  prepare(desk: Desk, rows: readonly Incoming<Table>[], remarks: Remarks): Promise<Found>;
  /** Writes the rows that are left. */
  write(
    desk: Desk,
    rows: readonly Incoming<Table>[],
    found: Found,
    remarks: Remarks,
  ): Promise<void>;
  /** What is left to do once a file is loaded; never after a dry run. */
  finish?(desk: Desk, report: LoadReport): Promise<void>;
}

/** A problem of a row of a line. */
export function problemOn(
  line: number,
  { column, code, sentence }: RowFault,
  valueClass = 'row',
): Problem {
  return { line, column, code, valueClass, sentence };
}
