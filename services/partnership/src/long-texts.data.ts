import type { LongTexts } from '@ictg/kit/graph';

/** How much each text takes that is longer than a line, by field; the description of the field says it too. */
export const longTexts: LongTexts = {
  'AnswerForOwnTeamInput.answer': 5_000,
  safeContactRule: 500,
  'LoadStaffListInput.table': 1_000_000,
};
