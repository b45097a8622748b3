import type { GapQuery } from '../answer/query.js';
/** One table of a pack: what it is called, and the question that it answers. */
export interface PackTable {
  readonly title: string;
  readonly query: Omit<GapQuery, 'from' | 'to'>;
}
/** The tables of every pack, in their order. Each is a question that anybody who reads statistics may ask. */
export declare const packTables: readonly PackTable[];
