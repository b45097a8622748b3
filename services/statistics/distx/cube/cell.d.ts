/** An innermost cell of a cube: one code for each of its dimensions, and the children in it. */
export interface Cell {
  readonly codes: readonly string[];
  readonly count: number;
  /** Changes when the children in it do; by keyed ties, so that nobody else can work it out. */
  readonly mark: string;
}
/** A cube before protection. Only cells with children in them are there. */
export interface Cube {
  readonly name: string;
  readonly dimensions: readonly string[];
  readonly cells: readonly Cell[];
}
/** Counts people into the innermost cells of a cube. */
export declare class CellCounter {
  private readonly ties;
  add(codes: readonly string[], tie: string): void;
  cube(name: string, dimensions: readonly string[]): Cube;
}
