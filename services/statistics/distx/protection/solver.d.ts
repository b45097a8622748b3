import { type Highs } from 'highs';
/** A sum of unknowns that lies between two figures. */
export interface Row {
  readonly unknowns: readonly number[];
  readonly least: number;
  readonly greatest: number;
}
/** Whole numbers of which only bounds and the bounds of some sums are known. */
export interface Problem {
  readonly bounds: readonly {
    readonly least: number;
    readonly greatest: number;
  }[];
  readonly rows: readonly Row[];
}
/** What is left open about one unknown. */
export interface Range {
  readonly least: number;
  readonly greatest: number;
}
/** Opens the solver once; it is a WebAssembly build of HiGHS. */
export declare function solver(): Promise<Highs>;
/** The exact range of an unknown over all whole numbers that agree with every row; undefined when none do. */
export declare function rangeOf(highs: Highs, problem: Problem, unknown: number): Range | undefined;
