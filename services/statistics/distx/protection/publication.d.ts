import type { Cube } from '../cube/cell.js';
import { type Sums } from './reading.js';
/** One kind of table that may be made of a cube. */
export interface Table {
  /** The errors of a snapshot are known by it. */
  readonly name: string;
  /** How much an error in one of its sums counts against errors elsewhere. */
  readonly weight: number;
  /** Whether each of its sums is of one quarter; the others may be asked for over any run of quarters. */
  readonly isOfQuarters: boolean;
  sums(): Sums;
}
/** A cube with every kind of table that may be published of it. */
export interface Publication {
  readonly cube: Cube;
  /** For each cell its quarter, counted from the first. */
  readonly quarterOf: Int32Array;
  readonly quarters: number;
  readonly published: readonly Table[];
  /** The tables whose sums the rounding keeps close; the others follow from nearly the same cells. */
  readonly steered: readonly Table[];
}
/** The cube of the question, or that of children in care. */
export declare function gapPublication(cube: Cube): Publication;
/** A kind of table told by where it counts each cell. */
export interface KeyedTable extends Omit<Table, 'sums'> {
  keys(codes: readonly string[]): string;
}
/** A cube of whose tables all are kept close. */
export declare function publicationOf(cube: Cube, keyed: readonly KeyedTable[]): Publication;
