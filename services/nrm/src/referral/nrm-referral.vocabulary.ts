/** Sex as the form asks for it. */
export const sexes = ['FEMALE', 'MALE', 'OTHER', 'NOT_KNOWN'] as const;
export type Sex = (typeof sexes)[number];

/** An answer of the form. */
export const answers = ['YES', 'NO', 'NOT_KNOWN'] as const;
export type Answer = (typeof answers)[number];

/** What the First Responder claims; several at once. Criminal was told apart from labour only from October 2019. */
export const exploitationTypes = [
  'CRIMINAL',
  'LABOUR',
  'SEXUAL',
  'DOMESTIC',
  'ORGAN_HARVESTING',
  'NOT_KNOWN',
] as const;
export type ExploitationType = (typeof exploitationTypes)[number];

/** Nations of the United Kingdom: the NRM is one for all four, the service is for two. */
export const ukNations = ['ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND'] as const;
export type UkNation = (typeof ukNations)[number];
