/** How a call came to be written down. */
export const callOrigins = ['ANSWERED', 'MISSED', 'VOICEMAIL', 'PAPER_FORM'] as const;
export type CallOrigin = (typeof callOrigins)[number];

/** Who rings, as they say themselves. */
export const callerTypes = [
  'NOT_ASKED',
  'PROFESSIONAL',
  'CHILD',
  'PARENT',
  'PUBLIC',
  'UNKNOWN',
  'NUISANCE',
  'SILENT',
] as const;
export type CallerType = (typeof callerTypes)[number];

/** Callers who say nothing that anything could come of. */
export const emptyCallerTypes = ['NUISANCE', 'SILENT'] as const satisfies readonly CallerType[];

/** What came of a call; several at once. */
export const callOutcomes = [
  'RANG_999',
  'CHILDRENS_SERVICES',
  'POLICE',
  'NRM_ADVISED',
  'REFERRAL',
  'CONSULTATION',
  'ADVICE_ONLY',
] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** The language in which the caller wants to speak. */
export const callLanguages = ['ENGLISH', 'WELSH', 'OTHER'] as const;
export type CallLanguage = (typeof callLanguages)[number];

/** Why a caller was promised to be rung back. */
export const callBackReasons = [
  'WELSH_SPEAKER',
  'INTERPRETER',
  'RING_BACK_TO_VERIFY',
  'ADVICE_TO_FOLLOW',
  'OTHER',
] as const;
export type CallBackReason = (typeof callBackReasons)[number];
