import type { Publication } from './publication.js';
/** An innermost cell as it is published; a cell that would be 0 is left out, as an empty one is. */
export interface ProtectedCell {
  readonly codes: readonly string[];
  readonly value: number;
}
/** What was chosen for a cell: kept beside the snapshot and never published. */
export interface Choice {
  readonly codes: readonly string[];
  readonly mark: string;
  readonly value: number;
  /** How many there were; not there in choices made before it was kept. */
  readonly count?: number;
}
export interface ProtectedCube {
  readonly name: string;
  readonly dimensions: readonly string[];
  readonly cells: readonly ProtectedCell[];
  /** The furthest that any sum of a kind of table lies from the truth, on a coarse scale: 4, 9, 14 and so on. */
  readonly furthest: Readonly<Record<string, number>>;
}
/** How far sums of one kind of table lie from the truth, for the builder's eyes only. */
export interface Error {
  readonly layout: string;
  readonly mean: number;
  readonly worst: number;
  readonly sums: number;
}
export interface Protection {
  readonly cube: ProtectedCube;
  readonly choices: readonly Choice[];
  readonly errors: readonly Error[];
}
/** Protects a cube; cells whose children are those of an earlier snapshot keep the choice made then. */
export declare function protect(publication: Publication, earlier?: readonly Choice[]): Protection;
