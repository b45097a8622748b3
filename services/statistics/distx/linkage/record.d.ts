import { type EncodedPerson } from '@ictg/kit/linkage';
/** Tokens as numbers: comparing numbers is quick, and what is equal in many records is kept once. */
type Tokens = readonly number[];
/** A part of a name; equal parts of any two records are one object. */
export interface Part {
  readonly number: number;
  readonly words: Tokens;
  readonly spellings: Tokens;
  readonly skeletons: Tokens;
  readonly near: readonly Tokens[];
  readonly filter: Uint32Array;
  /** How many bits of the filter are set. */
  readonly bits: number;
}
/** One name with all its spellings, each once. */
export interface Name {
  readonly forename: Part | undefined;
  readonly surname: Part | undefined;
  readonly spellings: Tokens;
}
/** A day by its parts; 0 for a day with day and month exchanged that is none. */
export interface Day {
  readonly whole: number;
  readonly swapped: number;
  readonly year: number;
  readonly years: Tokens;
  readonly near: Tokens;
  readonly yearMonth: number;
  readonly yearDay: number;
  readonly monthDay: number;
  readonly isWeak: boolean;
}
/** A reference or postcode. */
export interface Code {
  readonly register: string;
  /** 0 where the register has one owner. */
  readonly within: number;
  readonly whole: number;
  readonly near: Tokens;
  /** The first part of a postcode. */
  readonly outward: number;
}
/** A level with the coarser one above it. */
export interface Group {
  readonly exact: number;
  readonly group: number;
}
/** A text by its words, each with what is a letter away from it. */
export interface Text {
  readonly words: Tokens;
  readonly near: readonly Tokens[];
}
/** A person as linkage compares it. */
export interface LinkRecord {
  /** Its place among all records of all sources. */
  readonly number: number;
  readonly names: readonly Name[];
  readonly skeletons: Tokens;
  readonly days: readonly (Day | undefined)[];
  /** 0 where it is not known. */
  readonly sex: number;
  readonly nationality: Group | undefined;
  readonly place: Group | undefined;
  readonly postcode: Code | undefined;
  readonly codes: readonly Code[];
  readonly address: Text;
  readonly texts: readonly Text[];
  readonly event: number | undefined;
}
/** Numbers the tokens of all sources alike. */
export declare class Register {
  #private;
  /** How many records have been read. */
  get records(): number;
  /** How many parts of names have been read. */
  get parts(): number;
  /** Reads one person. */
  record(person: EncodedPerson): LinkRecord;
}
export {};
