/** Where a family comes from: which names it bears and what its papers say. */
export interface Origin {
  readonly group:
    | 'british'
    | 'albanian'
    | 'vietnamese'
    | 'east african'
    | 'arabic and kurdish'
    | 'other';
  readonly nationalities: readonly string[];
  readonly boys: readonly string[];
  readonly girls: readonly string[];
  readonly surnames: readonly string[];
  readonly share: number;
}
/** The families of the made-up world; the shares are those of no real file. */
export declare const origins: readonly Origin[];
