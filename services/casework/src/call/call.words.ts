import type { CallOutcome } from './call.vocabulary.js';

const words: Readonly<Record<CallOutcome, string>> = {
  RANG_999: '999 was rung',
  CHILDRENS_SERVICES: "children's services were told",
  POLICE: 'the police were told',
  NRM_ADVISED: 'an NRM referral was advised',
  REFERRAL: 'a referral was made',
  CONSULTATION: 'a consultation was opened',
  ADVICE_ONLY: 'advice was given',
};

/** What came of a call, as one sentence. */
export function outcomeWords(outcomes: readonly CallOutcome[]): string {
  if (outcomes.length === 0) return 'Nothing came of it.';
  const text = outcomes.map((outcome) => words[outcome]).join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
