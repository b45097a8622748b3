/** What a reviewer says of two records. */
export const verdicts = ['SAME', 'DIFFERENT', 'CANNOT_TELL'];
/** Why. There is no free text: it would bring names to where there are none. */
export const grounds = [
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
//# sourceMappingURL=review.vocabulary.js.map
