import type { Choice } from './protect.js';
import type { Publication } from './publication.js';
import { type Range } from './solver.js';
/** A figure that anybody can read elsewhere: the children of some innermost cells, together. */
export interface Published {
  readonly name: string;
  holds(codes: readonly string[]): boolean;
  readonly least: number;
  readonly greatest: number;
}
/** What is judged: the truth's cells, what was chosen for them, and how far each kind of sum is said to lie from it. */
export interface Release {
  readonly publication: Publication;
  readonly choices: readonly Choice[];
  readonly furthest: Readonly<Record<string, number>>;
}
/** A cell of whose children too few numbers are left open. */
export interface Exposed extends Range {
  readonly codes: readonly string[];
}
export interface Audit {
  /** Kinds of table whose sums the reader was taken to know. */
  readonly tables: number;
  readonly cellsSolved: number;
  /** In how many different values the narrowest interval leaves a cell open. */
  readonly narrowest: number;
  readonly exposed: readonly Exposed[];
}
/**
 * What the strongest reader could work out about single cells: one who knows which cells are empty, every sum that may
 * be asked for with its interval, what the snapshot before said of the same children, and what is published elsewhere.
 * The cells of one authority are solved together; the rest of the country counts with what is open about it.
 */
export declare function audit(
  release: Release,
  earlier?: readonly Choice[],
  published?: readonly Published[],
  mostBlocks?: number,
): Promise<Audit>;
