import { pageWelsh } from './page.cy.js';
import { pageEnglish } from './page.en.js';
import type { QuestionWords } from './question-words.js';
import { questionWelsh } from './question.cy.js';
import { questionEnglish } from './question.en.js';

/** English is written first; Welsh has the same keys or does not compile. */
export type PageWords = typeof pageEnglish;

/** The languages of the form, as browsers name them. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** Everything that the form says in one language. */
export interface Words extends PageWords, QuestionWords {}

const all: Readonly<Record<Language, Words>> = {
  en: { ...pageEnglish, ...questionEnglish },
  cy: { ...pageWelsh, ...questionWelsh },
};

/** What the form says in that language. */
export function wordsIn(language: Language): Words {
  return all[language];
}

/** Where the form is in each language. */
export const rootOf: Readonly<Record<Language, string>> = { en: '/refer', cy: '/cyfeirio' };

/** The line for professionals, day and night. */
export const assessmentLine = '0800 043 4303';

/** Fills in what a text leaves open, e.g. `{reference}`; the line is always known. */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    String({ line: assessmentLine, ...values }[name] ?? whole),
  );
}

/** The code of a language in the graph and in mails. */
export function languageCode(language: Language): 'ENGLISH' | 'WELSH' {
  return language === 'cy' ? 'WELSH' : 'ENGLISH';
}
