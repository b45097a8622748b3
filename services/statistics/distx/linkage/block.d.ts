import type { LinkRecord } from './record.js';
/** The passes of blocking, as bits: a pair may be found by several. */
export declare const passes: {
  readonly date: 1;
  readonly name: 2;
  readonly code: 4;
  readonly postcode: 8;
  readonly mixed: 16;
};
/** A way of bringing pairs together. */
export type Pass = keyof typeof passes;
/** Records of one source by everything that could bring them together with somebody, in columns. */
export declare class Blocks {
  #private;
  constructor(records: readonly LinkRecord[]);
  /** Calls back with those who share a block with a record, smallest blocks first, once each, with the passes that found them. */
  candidates(record: LinkRecord, found: (other: number, bits: number) => void): void;
}
