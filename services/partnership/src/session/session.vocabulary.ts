/** How people come together. */
export const sessionModes = ['IN_PERSON', 'ONLINE', 'BOTH'] as const;
export type SessionMode = (typeof sessionModes)[number];

/** The language in which a session is held. Everything written about it is in both. */
export const sessionLanguages = ['ENGLISH', 'WELSH', 'BOTH'] as const;
export type SessionLanguage = (typeof sessionLanguages)[number];

/** What is provided so that everybody can take part. */
export const provisions = [
  'STEP_FREE',
  'HEARING_LOOP',
  'BSL',
  'CAPTIONS',
  'LARGE_PRINT',
  'BREAKS',
] as const;
export type Provision = (typeof provisions)[number];

/** A member of staff who trains, as the staff register had them when they were chosen. */
export interface Trainer {
  readonly subject: string;
  readonly name: string;
}
