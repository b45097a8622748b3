/** What a reviewer says of two records. */
export const verdicts = ['SAME', 'DIFFERENT', 'CANNOT_TELL'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why a decided pair is looked at once more. */
export const reopeningGrounds = [
  'RECORD_CORRECTED',
  'SLIP_IN_ANSWERING',
  'MORE_IS_KNOWN',
  'OTHER_PAIRS_CONTRADICT',
] as const;
export type ReopeningGround = (typeof reopeningGrounds)[number];

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
] as const;
export type Ground = (typeof grounds)[number];
