import { InputFault } from '../input-fault.js';
import { Circulation, unlimited } from './flow.js';
/**
 * The exact interval of every hidden cell over all tables of whole numbers that agree with what is published.
 *
 * Row totals with the grand total, and column totals with it, are two nested families of sums, so the table is a
 * circulation: from a root through each row, through each cell, through each column and back by the grand total.
 */
export function auditTable(table) {
  const { arcs, nodes, hidden } = networkOf(table);
  const circulation = Circulation.find(arcs, nodes);
  if (circulation === undefined) {
    throw new InputFault([
      'No table of whole numbers within hidden_bounds agrees with these cells and totals: look for a misprint, or write null for a total that leaves hidden cells out.',
    ]);
  }
  const cells = hidden.map(({ row, column, arc }) => {
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
function isDisclosed({ least, greatest }, threshold) {
  return least === greatest && least >= 1 && least < threshold;
}
function networkOf(table) {
  const { cells, rowTotals, columnTotals, grandTotal, hiddenBounds } = table;
  const [root, end] = [0, 1];
  const rowNode = (row) => 2 + row;
  const columnNode = (column) => 2 + cells.length + column;
  const [least, greatest] = hiddenBounds;
  const arcs = [{ from: end, to: root, ...exactly(grandTotal) }];
  rowTotals.forEach((total, row) => arcs.push({ from: root, to: rowNode(row), ...exactly(total) }));
  columnTotals.forEach((total, column) =>
    arcs.push({ from: columnNode(column), to: end, ...exactly(total) }),
  );
  const hidden = [];
  cells.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value === null) hidden.push({ row, column, arc: arcs.length });
      const bounds = value === null ? { least, greatest: greatest ?? unlimited } : exactly(value);
      arcs.push({ from: rowNode(row), to: columnNode(column), ...bounds });
    }),
  );
  return { arcs, nodes: 2 + cells.length + columnTotals.length, hidden };
}
function exactly(value) {
  return value === null ? { least: 0, greatest: unlimited } : { least: value, greatest: value };
}
//# sourceMappingURL=audit.js.map
