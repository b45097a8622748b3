import type { HiddenCell } from '../audit.js';
import type { Table } from '../table.js';
/** The slow and obvious way: try every value from the least to seven in every hidden cell. */
export declare const everyTable: {
  /** Hides cells and totals of a true table; a grand total is always told, so that trying comes to an end. */
  publish(truth: number[][], hide: boolean[], tell: boolean[], least: number): Table;
  intervals(table: Table): HiddenCell[];
};
