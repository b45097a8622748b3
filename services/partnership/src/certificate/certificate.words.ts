import { dayWritten, type WrittenLanguage } from '../booking/index.js';

/** What a certificate says. */
export interface CertificateFacts {
  readonly name: string;
  readonly title: string;
  readonly onDay: string;
  readonly minutes: number;
  readonly aims: readonly string[];
  readonly trainers: readonly string[];
  readonly number: string;
}

/** The lines of a certificate in a language, in the order in which they stand. */
export interface CertificateLines {
  readonly language: 'en' | 'cy';
  readonly heading: string;
  readonly issuer: string;
  readonly states: string;
  readonly name: string;
  readonly took: string;
  readonly title: string;
  readonly when: string;
  readonly aimsHeading: string;
  readonly aims: readonly string[];
  readonly trainers: string;
  readonly number: string;
}

/** A certificate in words. Both languages say the same. */
export function certificateLines(
  facts: CertificateFacts,
  language: WrittenLanguage,
): CertificateLines {
  const day = dayWritten(facts.onDay, language);
  const trainers = facts.trainers.join(', ');
  if (language === 'WELSH')
    return {
      language: 'cy',
      heading: 'Tystysgrif presenoldeb',
      issuer: 'Gwarcheidwaid Annibynnol Plant a Fasnachwyd',
      states: 'Tystir bod',
      name: facts.name,
      took: 'wedi cymryd rhan yn y sesiwn ymwybyddiaeth',
      title: facts.title,
      when: `ar ${day}, ${facts.minutes} munud`,
      aimsHeading: 'Nodau dysgu',
      aims: facts.aims,
      trainers: `Hyfforddwyd gan ${trainers}`,
      number: `Tystysgrif ${facts.number}`,
    };
  return {
    language: 'en',
    heading: 'Certificate of attendance',
    issuer: 'Independent Child Trafficking Guardians',
    states: 'This is to certify that',
    name: facts.name,
    took: 'took part in the awareness session',
    title: facts.title,
    when: `on ${day}, ${facts.minutes} minutes`,
    aimsHeading: 'Learning aims',
    aims: facts.aims,
    trainers: `Trained by ${trainers}`,
    number: `Certificate ${facts.number}`,
  };
}
