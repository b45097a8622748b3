import type { Cube } from '../cube/cell.js';
import { type Layout } from '../cube/layout.js';
/** For each cell, which of the sums of a table it belongs to. */
export interface Sums {
  readonly sumOf: Int32Array;
  readonly sums: number;
}
/** The cells of a cube as numbers, read once for the many tables whose sums they are. */
export declare class Reading {
  private readonly keys;
  private readonly parts;
  constructor(cube: Cube);
  /** The sums of a table. */
  sums(layout: Layout): Sums;
  /** One of the four keys of a table, which many tables share. */
  private part;
}
