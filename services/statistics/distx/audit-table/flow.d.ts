/** No upper end. Counts stay far below it, so sums with it are told apart. */
export declare const unlimited: number;
/** One arc that carries a whole number between its bounds. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly least: number;
  readonly greatest: number;
}
/**
 * A circulation: at every node as much flows in as out. Bounds are whole numbers, so every least and greatest
 * flow is one too, and augmenting paths find them exactly, without a solver’s rounding.
 */
export declare class Circulation {
  #private;
  private constructor();
  /** Some circulation within all bounds; nothing when there is none. */
  static find(arcs: readonly Arc[], nodes: number): Circulation | undefined;
  /** The most that an arc can carry while everything else adjusts; `unlimited` where there is no end. */
  greatest(arc: number): number;
  /** The least that an arc can carry while everything else adjusts. */
  least(arc: number): number;
}
