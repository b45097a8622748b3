/** Why a row was left out, or what to know about one that was loaded. Holds no personal data. */
export interface Problem {
  /** The line of the file on which the row begins. */
  readonly line: number;
  /** Null where the whole row is concerned. */
  readonly column: string | null;
  /** Stable, to count and filter by. */
  readonly code: string;
  /** What kind of value stood there. */
  readonly valueClass: string;
  /** What is wrong and what to do. */
  readonly sentence: string;
}
