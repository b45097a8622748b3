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
/** Reads a table from JSON text; every fault of it in one sentence each. */
export declare function readTable(text: string): Table;
