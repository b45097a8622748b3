/** What a column may hold. */
export declare const kinds: readonly [
  'forename',
  'surname',
  'full-name',
  'date',
  'sex',
  'nationality',
  'place',
  'postcode',
  'address',
  'code',
  'text',
];
declare const allKinds: readonly [
  'forename',
  'surname',
  'full-name',
  'date',
  'sex',
  'nationality',
  'place',
  'postcode',
  'address',
  'code',
  'text',
  'alias',
  'event',
];
export type Kind = (typeof allKinds)[number];
/** One column of a file and what it holds. */
export interface MappedColumn {
  readonly column: string;
  readonly kind: Kind;
  /** For codes: the register that gives them; the same word on both sides says that they may be compared. */
  readonly register?: string;
  /** For codes: the column within whose value they are unique. */
  readonly within?: string;
}
/** Where a file keeps what linkage compares. */
export interface SourceMap {
  readonly id: string;
  readonly columns: readonly MappedColumn[];
}
/**
 * Reads a mapping file. Its columns stand either as a list of `{ "column", "kind", "register"? }`, or as an object from
 * column to kind, or from kind to column or columns; that object may also stand beside `id`.
 */
export declare function readMap(text: string, path: string): SourceMap;
export {};
