/** Who decides. */
export const competentAuthorities = ['SCA', 'IECA', 'DEVOLVED_PANEL'] as const;
export type CompetentAuthority = (typeof competentAuthorities)[number];

/** What was decided or happened on the way through the NRM. */
export const decisionKinds = [
  'REASONABLE_GROUNDS',
  'CONCLUSIVE_GROUNDS',
  'SUSPENSION',
  'RESUMPTION',
  'WITHDRAWAL',
  'DISQUALIFICATION',
  'RECONSIDERATION_ASKED',
  'RECONSIDERATION',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What came of it: grounds are positive or negative, a reconsidered decision is upheld or overturned. */
export const decisionOutcomes = ['POSITIVE', 'NEGATIVE', 'UPHELD', 'OVERTURNED'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** The outcomes that a kind of decision can have; the others have none. */
export const outcomesOf: Readonly<Partial<Record<DecisionKind, readonly DecisionOutcome[]>>> = {
  REASONABLE_GROUNDS: ['POSITIVE', 'NEGATIVE'],
  CONCLUSIVE_GROUNDS: ['POSITIVE', 'NEGATIVE'],
  RECONSIDERATION: ['UPHELD', 'OVERTURNED'],
};
