/** What a reviewer says of two records. */
export declare const verdicts: readonly ['SAME', 'DIFFERENT', 'CANNOT_TELL'];
export type Verdict = (typeof verdicts)[number];
/** Why. There is no free text: it would bring names to where there are none. */
export declare const grounds: readonly [
  'NAMES_AGREE',
  'NAMES_DIFFER',
  'BIRTH_DATES_AGREE',
  'BIRTH_DATES_DIFFER',
  'REFERENCES_AGREE',
  'REFERENCES_DIFFER',
  'RELATIVES_OR_TWINS',
  'SPELLING_OR_ORDER',
  'TOO_LITTLE_IS_KNOWN',
];
export type Ground = (typeof grounds)[number];
