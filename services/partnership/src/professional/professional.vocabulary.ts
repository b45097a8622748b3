/** The languages in which a professional may be written to. */
export const mailLanguages = ['EN', 'CY'] as const;
export type MailLanguage = (typeof mailLanguages)[number];

/** How a professional wants to be reached. */
export const contactPreferences = [
  'NOT_ASKED',
  'EMAIL',
  'TELEPHONE',
  'NO_INVITATIONS',
  'NO_CONTACT',
] as const;
export type ContactPreference = (typeof contactPreferences)[number];
