/** The slow and obvious way: try every value from the least to seven in every hidden cell. */
export const everyTable = {
  /** Hides cells and totals of a true table; a grand total is always told, so that trying comes to an end. */
  publish(truth, hide, tell, least) {
    const width = truth[0].length;
    const cells = truth.map((row, r) =>
      row.map((value, c) => (hide[r * width + c] && value >= least ? null : value)),
    );
    const sum = (values) => values.reduce((total, value) => total + value, 0);
    return {
      cells,
      rowTotals: truth.map((row, r) => (tell[r] ? sum(row) : null)),
      columnTotals: truth[0].map((_, c) => (tell[3 + c] ? sum(truth.map((row) => row[c])) : null)),
      grandTotal: tell[6] ? sum(truth.flat()) : null,
      threshold: 5,
      hiddenBounds: [least, 3],
    };
  },
  intervals(table) {
    const places = table.cells.flatMap((row, r) =>
      row.flatMap((value, c) => (value === null ? [{ row: r, column: c }] : [])),
    );
    const seen = places.map(() => new Set());
    const cells = table.cells.map((row) => [...row]);
    const visit = (index) => {
      const place = places[index];
      if (place === undefined) {
        if (agrees(cells, table)) {
          places.forEach(({ row, column }, at) => seen[at].add(cells[row][column]));
        }
        return;
      }
      const [least, greatest] = table.hiddenBounds;
      for (let value = least; value <= (greatest ?? 0); value += 1) {
        cells[place.row][place.column] = value;
        visit(index + 1);
      }
    };
    visit(0);
    return places.map((place, at) => ({
      ...place,
      least: Math.min(...seen[at]),
      greatest: Math.max(...seen[at]),
    }));
  },
};
function agrees(cells, { rowTotals, columnTotals, grandTotal }) {
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  return (
    rowTotals.every((total, r) => total === null || total === sum(cells[r])) &&
    columnTotals.every((total, c) => total === null || total === sum(cells.map((row) => row[c]))) &&
    (grandTotal === null || grandTotal === sum(cells.flat()))
  );
}
//# sourceMappingURL=every-table.js.map
