import { InputFault } from '../input-fault.js';
import { Circulation, unlimited, type Arc } from './flow.js';
import type { Table } from './table.js';

/** What a reader can work out about one hidden cell; rows and columns count from 0. */
export interface HiddenCell {
  readonly row: number;
  readonly column: number;
  readonly least: number;
  /** Null where nothing limits it. */
  readonly greatest: number | null;
}

/** The verdict on a table. */
export interface Audit {
  readonly hidden: readonly HiddenCell[];
  /** Whether some hidden cell is a single number from 1 to just below the threshold. */
  readonly disclosive: boolean;
}

/**
 * The exact interval of every hidden cell over all tables of whole numbers that agree with what is published.
 *
 * Row totals with the grand total, and column totals with it, are two nested families of sums, so the table is a
 * circulation: from a root through each row, through each cell, through each column and back by the grand total.
 */
export function auditTable(
  table: Table,
  progress: (done: number, of: number) => void = () => undefined,
): Audit {
  const { arcs, nodes, hidden } = networkOf(table);
  const circulation = Circulation.find(arcs, nodes);
  if (circulation === undefined) {
    throw new InputFault([
      'No table of whole numbers within hidden_bounds agrees with these cells and totals: look for a misprint, or write null for a total that leaves hidden cells out.',
    ]);
  }
  const cells = hidden.map(({ row, column, arc }, at): HiddenCell => {
    progress(at, hidden.length);
    const greatest = circulation.greatest(arc);
    return {
      row,
      column,
      least: circulation.least(arc),
      greatest: greatest === unlimited ? null : greatest,
    };
  });
  return { hidden: cells, disclosive: cells.some((cell) => isDisclosed(cell, table.threshold)) };
}

function isDisclosed({ least, greatest }: HiddenCell, threshold: number): boolean {
  return least === greatest && least >= 1 && least < threshold;
}

interface Network {
  readonly arcs: readonly Arc[];
  readonly nodes: number;
  readonly hidden: readonly { row: number; column: number; arc: number }[];
}

function networkOf(table: Table): Network {
  const { cells, rowTotals, columnTotals, grandTotal, hiddenBounds } = table;
  const [root, end] = [0, 1];
  const rowNode = (row: number): number => 2 + row;
  const columnNode = (column: number): number => 2 + cells.length + column;
  const [least, greatest] = hiddenBounds;
  const arcs: Arc[] = [{ from: end, to: root, ...exactly(grandTotal) }];
  rowTotals.forEach((total, row) => arcs.push({ from: root, to: rowNode(row), ...exactly(total) }));
  columnTotals.forEach((total, column) =>
    arcs.push({ from: columnNode(column), to: end, ...exactly(total) }),
  );
  const hidden: { row: number; column: number; arc: number }[] = [];
  cells.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value === null) hidden.push({ row, column, arc: arcs.length });
      const bounds = value === null ? { least, greatest: greatest ?? unlimited } : exactly(value);
      arcs.push({ from: rowNode(row), to: columnNode(column), ...bounds });
    }),
  );
  return { arcs, nodes: 2 + cells.length + columnTotals.length, hidden };
}

function exactly(value: number | null): { least: number; greatest: number } {
  return value === null ? { least: 0, greatest: unlimited } : { least: value, greatest: value };
}
