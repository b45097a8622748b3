import type { Cell } from '../cube/cell.js';
/** Every protected count is a multiple of this. */
export declare const base = 5;
/** Sums of cells that are published: for each cell the sum it belongs to, or -1 for none. */
export interface Family {
  readonly name: string;
  readonly sumOf: Int32Array;
  readonly sums: number;
  /** How much an error in one of its sums counts against errors elsewhere. */
  readonly weight: number;
}
/** The values that an earlier snapshot leaves a cell to choose from; undefined where it leaves both neighbours. */
export type Kept = (cell: Cell) => readonly number[] | undefined;
/** The multiples beside a count; the count alone where it is one. */
export declare function neighboursOf(count: number): readonly number[];
/**
 * Rounds each cell to a neighbouring multiple of the base so that the sums of all families stay close.
 *
 * A multiple stays as it is; nothing becomes something only if there was somebody. Where the choice is free it starts
 * from carrying the remainder from cell to cell, and then single cells and pairs change their choice while that brings
 * the sums closer. The order of everything comes from the cells' marks, which only the key could foretell.
 */
export declare function roundCells(
  cells: readonly Cell[],
  families: readonly Family[],
  kept: Kept,
  groups: readonly (readonly number[])[],
): Int32Array;
