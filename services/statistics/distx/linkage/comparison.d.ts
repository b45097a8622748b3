import { type Field, type FieldShape } from './field.js';
import type { Frequency } from './frequency.js';
import type { NameComparison } from './name.js';
import type { Origins } from './origins.js';
import type { LinkRecord } from './record.js';
/** A pair compared: its levels, and what the rarity of what it agrees on adds. */
export interface Compared {
  /** Level + 1 of each field; 0 is missing. */
  readonly levels: Uint8Array;
  /** Bits of rarity. */
  rarity: number;
  /** The part of it that comes from what a family has in common. */
  familyRarity: number;
  /** Bits by which names of one origin, and its nationality, go together. */
  tie: number;
  /** The part of it that a family’s surname and nationality have. */
  familyTie: number;
}
/** The level from which a part of a name counts as agreeing. */
export declare const agreeing = 3;
/** Compares two records field by field; the parts of the name are the first two fields. */
export declare class Comparison {
  #private;
  readonly others: readonly Field[];
  readonly frequency: Frequency;
  readonly names: NameComparison;
  readonly origins: Origins;
  readonly fields: readonly FieldShape[];
  constructor(
    others: readonly Field[],
    frequency: Frequency,
    names: NameComparison,
    origins: Origins,
  );
  /** A pair to compare into, again and again. */
  emptyPair(): Compared;
  /** Compares all fields. */
  compare(left: LinkRecord, right: LinkRecord, pair: Compared): void;
  /**
   * Compares one field beside the name.
   * @returns the bits of its rarity
   */
  compareOther(at: number, left: LinkRecord, right: LinkRecord, pair: Compared): number;
  /**
   * Compares the names. What stands as forename in a record may be the surname: where the two agree on a word, how that
   * word is used elsewhere decides which it is, or brothers written surname first would have a forename in common.
   * @returns the bits of rarity of the forename
   */
  compareNames(left: LinkRecord, right: LinkRecord, pair: Compared): number;
}
