/** What came of reading one cell. A fault's sentence never repeats what stood in it. */
export type CellRead<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string; readonly sentence: string };

/** One column of a file: how its cells are read, and what an empty one means. */
export interface Column<Value> {
  /** The header must have it. */
  readonly isRequired: boolean;
  /** What an empty cell, or a file without the column, means; nothing where a value is needed. */
  readonly absent: { readonly value: Value } | null;
  /** What a file without the column means, where that is something else than an empty cell. */
  readonly withoutColumn?: { readonly value: Value };
  /** For the documentation. */
  readonly means: string;
  readonly read: (text: string) => CellRead<Value>;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The values of one row, by column. */
export type RowOf<Table extends Columns> = {
  readonly [Name in keyof Table]: Table[Name] extends Column<infer Value> ? Value : never;
};

/** A column whose cells may be empty. */
export function optional<Value, const Absent>(
  means: string,
  absent: Absent,
  read: (text: string) => CellRead<Value>,
): Column<Value | Absent> {
  return { isRequired: false, absent: { value: absent }, means, read };
}

/** The same column, which the header must have. */
export function inHeader<Value>(column: Column<Value>): Column<Value> {
  return { ...column, isRequired: true };
}

/** What a file says about a column that it does not have. */
export const notInFile = 'NOT_IN_FILE';

/** The same column, where it matters whether a cell is empty or the file has no such column. */
export function orNotInFile<Value>(column: Column<Value>): Column<Value | typeof notInFile> {
  return { ...column, withoutColumn: { value: notInFile } };
}

/** A column whose every cell must say something. */
export function needed<Value>(
  means: string,
  read: (text: string) => CellRead<Value>,
): Column<Value> {
  return { isRequired: true, absent: null, means, read };
}

/** A value that was read. */
export function value<Value>(read: Value): CellRead<Value> {
  return { ok: true, value: read };
}

/** A cell that cannot be read. */
export function fault(code: string, sentence: string): CellRead<never> {
  return { ok: false, code, sentence };
}
