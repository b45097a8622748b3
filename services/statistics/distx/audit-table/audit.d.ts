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
export declare function auditTable(table: Table): Audit;
