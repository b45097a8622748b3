import { z } from 'zod';
import { InputFault } from '../input-fault.js';

/** A fault in words that need no knowledge of programming: a key that is missing is said to be. */
const orMissing = (fault: string) => (issue: { readonly input?: unknown }) =>
  issue.input === undefined ? 'is missing' : fault;

const count = z
  .int({ error: orMissing('must be a whole number') })
  .min(0, 'must not be below 0')
  .max(1_000_000_000_000, 'is too large for a count');
const counts = z.array(count.nullable(), {
  error: orMissing('must be a list of numbers in square brackets'),
});
const bounds = 'must be two numbers in square brackets, the least and the greatest';

const tableShape = z.object(
  {
    cells: z
      .array(counts, { error: orMissing('must be a list of rows in square brackets') })
      .min(1, 'needs at least one row'),
    row_totals: counts.nullish(),
    col_totals: counts.nullish(),
    grand_total: count.nullish(),
    threshold: count.min(1, 'must be at least 1'),
    hidden_bounds: z.tuple([count, count.nullable()], { error: bounds }).nullish(),
  },
  { error: 'must be written in braces: {"cells": …, "threshold": …}' },
);

/** A published two-way table: null stands for what its reader was not told. */
export interface Table {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly grandTotal: number | null;
  /** Counts from 1 up to just below this one must not become known. */
  readonly threshold: number;
  /** What a reader knows of every hidden cell; without an upper end, null. */
  readonly hiddenBounds: readonly [least: number, greatest: number | null];
}

/** Reads a table from JSON text; every fault of it in one sentence each. What is not part of a table is let be, and told. */
export function readTable(text: string, tell: (sentence: string) => void = () => undefined): Table {
  const read = parseJson(text);
  const parsed = tableShape.safeParse(read);
  if (!parsed.success) {
    throw new InputFault(
      parsed.error.issues.map(
        ({ path, message }) => `${path.length > 0 ? path.join('.') : 'The table'}: ${message}.`,
      ),
    );
  }
  const others = Object.keys(read as object).filter((key) => !(key in tableShape.shape));
  if (others.length > 0)
    tell(
      `Not looked at: ${others.join(', ')}. What counts is ${Object.keys(tableShape.shape).join(', ')}.`,
    );
  const { cells, row_totals, col_totals, grand_total, threshold, hidden_bounds } = parsed.data;
  const width = cells[0]?.length ?? 0;
  const table: Table = {
    cells,
    rowTotals: row_totals ?? cells.map(() => null),
    columnTotals: col_totals ?? Array.from({ length: width }, () => null),
    grandTotal: grand_total ?? null,
    threshold,
    hiddenBounds: hidden_bounds ?? [0, null],
  };
  const faults = shapeFaults(table, width);
  if (faults.length > 0) throw new InputFault(faults);
  return table;
}

function shapeFaults(table: Table, width: number): string[] {
  const { cells, rowTotals, columnTotals, hiddenBounds } = table;
  const [least, greatest] = hiddenBounds;
  return [
    ...(width === 0 ? ['cells.0: needs at least one column.'] : []),
    ...cells.flatMap((row, index) =>
      row.length === width
        ? []
        : [`cells.${index}: has ${row.length} columns where the first row has ${width}.`],
    ),
    ...(rowTotals.length === cells.length
      ? []
      : [`row_totals: has ${rowTotals.length} entries for ${cells.length} rows.`]),
    ...(columnTotals.length === width
      ? []
      : [`col_totals: has ${columnTotals.length} entries for ${width} columns.`]),
    ...(greatest !== null && greatest < least
      ? ['hidden_bounds: the greatest value lies below the least.']
      : []),
  ];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (fault) {
    const detail = fault instanceof Error ? ` (${fault.message})` : '';
    throw new InputFault([`The file is not JSON${detail}.`]);
  }
}
