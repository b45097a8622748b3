import type { ContactPreference, MailLanguage } from '../professional.vocabulary.js';

/** How somebody is reached, as it is sent: what is left out stays, an empty text takes away. */
export interface Reach {
  readonly workEmail?: string | null;
  readonly phone?: string | null;
  readonly roleTitle?: string | null;
  readonly mailLanguage?: MailLanguage | null;
  readonly contactPreference?: ContactPreference | null;
  readonly safeContactRule?: string | null;
}

/** The columns of what was sent. A new address has not come back yet. */
export function reachColumns(reach: Reach) {
  const words = (text: string) => text.trim() || null;
  return {
    ...(reach.workEmail != null && {
      workEmail: words(reach.workEmail.toLowerCase()),
      mailCameBackOn: null,
    }),
    ...(reach.phone != null && { phone: words(reach.phone) }),
    ...(reach.roleTitle != null && { roleTitle: words(reach.roleTitle) }),
    ...(reach.mailLanguage != null && { mailLanguage: reach.mailLanguage }),
    ...(reach.contactPreference != null && { contactPreference: reach.contactPreference }),
    ...(reach.safeContactRule != null && { safeContactRule: words(reach.safeContactRule) }),
  };
}
