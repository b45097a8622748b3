/** What is needed and nobody here gives. A working list of the service, a local setting. */
export const localNeeds = [
  'THERAPY',
  'LEGAL_ADVICE',
  'INTERPRETER',
  'SAFE_PLACEMENT',
  'EDUCATION_PLACE',
  'YOUTH_SERVICE',
  'SPECIALIST_HEALTH',
  'POST_18_SUPPORT',
  'OTHER',
] as const;
export type LocalNeed = (typeof localNeeds)[number];

/** Where a gap stands. */
export const gapStates = ['OPEN', 'MET', 'NO_LONGER_NEEDED'] as const;
export type GapState = (typeof gapStates)[number];
