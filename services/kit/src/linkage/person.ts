/** What a linkage source says of one person, as it was typed: an empty text where it says nothing. */
export interface Person {
  readonly id: string;
  /** The name it goes by first, then others it is known by. */
  readonly names: readonly PersonName[];
  /** The birth date first; further dates are compared with the other source’s in the same place. */
  readonly dates: readonly string[];
  readonly sex: string;
  readonly nationality: string;
  /** An authority by name or code, or any other place. */
  readonly place: string;
  readonly postcode: string;
  /** References by the name of the register that gave them. */
  readonly codes: readonly PersonCode[];
  /** Where it lives, but for the postcode. */
  readonly address?: string;
  /** Other texts, each compared with the one in the same place. */
  readonly texts: readonly string[];
  /** The day that the record is about, such as a referral. */
  readonly event: string;
}

/** One way of writing a person’s name. */
export interface PersonName {
  readonly forename: string;
  readonly surname: string;
}

/** A reference in a register. */
export interface PersonCode {
  readonly register: string;
  readonly value: string;
  /** Where the register numbers its own people only, such as a council: numbers of two councils say nothing. */
  readonly within?: string;
}

/** A part of a name, ready to be compared: sealed, so that equal parts have equal tokens and nothing else shows. */
export interface EncodedPart {
  /** Every word as written, without accents and case. */
  readonly words: readonly string[];
  /** The same words with the spellings of one name made equal. */
  readonly spellings: readonly string[];
  /** Their consonants only. */
  readonly skeletons: readonly string[];
  /** Each word with one letter left out in turn: two words that are one letter apart share one of these. */
  readonly near: readonly (readonly string[])[];
  /** The pairs of letters in all the words, as bits: two filters overlap as far as the words are alike. */
  readonly filter: Uint32Array;
}

/** One name in its two parts; a part that is missing is undefined. */
export interface EncodedName {
  readonly forename: EncodedPart | undefined;
  readonly surname: EncodedPart | undefined;
}

/** A date as tokens of its parts, so that swapped and mistyped days can be seen without seeing the day. */
export interface EncodedDate {
  readonly whole: string;
  /** What it would be with day and month exchanged; undefined where that is no date. */
  readonly swapped: string | undefined;
  readonly year: string;
  /** The years from one before to one after: two that share one are at most two years apart. */
  readonly years: readonly string[];
  /** The digits with each in turn left open: two that share one differ in that digit only. */
  readonly near: readonly string[];
  readonly yearMonth: string;
  readonly yearDay: string;
  readonly monthDay: string;
  /** 1 January: often stands for a day that nobody knew. */
  readonly isWeak: boolean;
}

/** A reference or postcode with its near misses: two that are one letter apart share a token of `near`. */
export interface EncodedCode {
  readonly register: string;
  /** Only codes of one owner can be compared; undefined where the register has one owner. */
  readonly within: string | undefined;
  readonly whole: string;
  readonly near: readonly string[];
}

/** A level that has a coarser one above it, such as an authority in its region. */
export interface EncodedGroup {
  readonly exact: string;
  readonly group: string;
}

/** A text by its words, each as its tokens with a letter left out in turn; the first token is of the word itself. */
export type EncodedText = readonly (readonly string[])[];

/** A person ready for linkage. */
export interface EncodedPerson {
  readonly id: string;
  readonly names: readonly EncodedName[];
  readonly dates: readonly (EncodedDate | undefined)[];
  readonly sex: string | undefined;
  readonly nationality: EncodedGroup | undefined;
  readonly place: EncodedGroup | undefined;
  readonly postcode: (EncodedCode & { readonly outward: string }) | undefined;
  readonly codes: readonly EncodedCode[];
  /** Where it lives, but for the postcode. */
  readonly address: EncodedText;
  /** Each of the other texts. */
  readonly texts: readonly EncodedText[];
  /** Days since 1 January 1970. */
  readonly event: number | undefined;
}
