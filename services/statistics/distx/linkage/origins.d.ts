import type { Comparison } from './comparison.js';
import { type Form } from './frequency.js';
import type { LinkRecord } from './record.js';
/**
 * Where names come from: the shares of the nationalities among those who bear a word of a name. Names of one origin go
 * together, and with its nationality, so agreeing in all of them says less than the three would apart; how much less
 * differs with the names.
 */
export declare class Origins {
  #private;
  constructor(sources: readonly (readonly LinkRecord[])[]);
  /** Whether any nationality is known. */
  get isKnown(): boolean;
  /** The share of people of a nationality’s group; undefined where it is not known. */
  placeOf({ nationality }: LinkRecord): number | undefined;
  /** By how many bits two words agree more often together than each by itself would have it. */
  tieOfNames(form: Form, word: number, otherForm: Form, other: number): number;
  /** By how many bits a word and a nationality go together. */
  tieOfNation(form: Form, word: number, place: number): number;
}
/** How much more often than chance has it two parts of a name agree together, as far as nationalities explain it. */
export declare function explainedTie(
  left: readonly LinkRecord[],
  right: readonly LinkRecord[],
  { origins, frequency }: Comparison,
): number;
