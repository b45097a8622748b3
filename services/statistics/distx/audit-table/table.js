import { z } from 'zod';
import { InputFault } from '../input-fault.js';
const count = z
  .int('must be a whole number')
  .min(0, 'must not be below 0')
  .max(1_000_000_000_000, 'is too large for a count');
const counts = z.array(count.nullable());
const tableShape = z.strictObject({
  cells: z.array(counts).min(1, 'needs at least one row'),
  row_totals: counts.nullish(),
  col_totals: counts.nullish(),
  grand_total: count.nullish(),
  threshold: count.min(1, 'must be at least 1'),
  hidden_bounds: z.tuple([count, count.nullable()]).default([0, null]),
});
/** Reads a table from JSON text; every fault of it in one sentence each. */
export function readTable(text) {
  const parsed = tableShape.safeParse(parseJson(text));
  if (!parsed.success) {
    throw new InputFault(
      parsed.error.issues.map(
        ({ path, message }) => `${path.length > 0 ? path.join('.') : 'The table'}: ${message}.`,
      ),
    );
  }
  const { cells, row_totals, col_totals, grand_total, threshold, hidden_bounds } = parsed.data;
  const width = cells[0]?.length ?? 0;
  const table = {
    cells,
    rowTotals: row_totals ?? cells.map(() => null),
    columnTotals: col_totals ?? Array.from({ length: width }, () => null),
    grandTotal: grand_total ?? null,
    threshold,
    hiddenBounds: hidden_bounds,
  };
  const faults = shapeFaults(table, width);
  if (faults.length > 0) throw new InputFault(faults);
  return table;
}
function shapeFaults(table, width) {
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
function parseJson(text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (fault) {
    const detail = fault instanceof Error ? ` (${fault.message})` : '';
    throw new InputFault([`The file is not JSON${detail}.`]);
  }
}
//# sourceMappingURL=table.js.map
