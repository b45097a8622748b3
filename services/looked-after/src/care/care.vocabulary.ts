/** Sex as the case system has it. */
export const sexes = ['FEMALE', 'MALE', 'OTHER', 'NOT_KNOWN'] as const;
export type Sex = (typeof sexes)[number];

/** Whether the child came to the United Kingdom alone to ask for asylum. */
export const answers = ['YES', 'NO', 'NOT_KNOWN'] as const;
export type Answer = (typeof answers)[number];
