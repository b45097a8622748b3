import { fill, rootOf, wordsIn, type Language } from '../words/words.js';

/** What a mail says. Never anything about the child: only references and links. */
export interface FormMail {
  readonly subject: string;
  readonly body: string;
}

/** The link to a saved form. */
export function savedMail(
  language: Language,
  { key, untilAt, publicUrl }: { key: string; untilAt: Date; publicUrl: string },
): FormMail {
  const words = wordsIn(language);
  const link = `${publicUrl}${rootOf[language]}/${words.return.slug}/${key}`;
  return letter(language, words.mail.savedSubject, [
    words.mail.saved,
    link,
    fill(words.mail.savedUntil, { until: momentInWords(untilAt, language) }),
  ]);
}

/** That a referral has arrived. */
export function receivedMail(
  language: Language,
  { reference, publicUrl }: { reference: string; publicUrl: string },
): FormMail {
  const { mail } = wordsIn(language);
  const link = followLink(language, publicUrl);
  return letter(language, fill(mail.receivedSubject, { reference }), [
    fill(mail.received, { reference }),
    fill(mail.receivedNext, { link }),
    mail.receivedUrgent,
    mail.receivedBesides,
  ]);
}

function followLink(language: Language, publicUrl: string): string {
  return `${publicUrl}${rootOf[language]}/${wordsIn(language).status.slug}`;
}

function letter(language: Language, subject: string, parts: readonly string[]): FormMail {
  const { mail } = wordsIn(language);
  return {
    subject,
    body: [mail.greeting, ...parts, mail.signature, fill(mail.noReply)].join('\n\n'),
  };
}

/** A day and time as people of that language write it, on the clock of the service. */
export function momentInWords(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(language === 'cy' ? 'cy-GB' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(moment);
}
