import type { QuestionKey } from '../question/question.js';
import { rootOf, wordsIn, type Language, type Words } from '../words/words.js';

/** The pages around the questions, by the part of the dictionaries that has their address. */
export type PageKey = {
  [Key in keyof Words]: Words[Key] extends { slug: string } ? Key : never;
}[keyof Words];

/** Every such page; a question has its address with its words. */
export const pageKeys = [
  'start',
  'tasks',
  'check',
  'adult',
  'sent',
  'save',
  'saved',
  'return',
  'status',
  'copy',
  'nrm',
  'upload',
  'files',
  'taken',
  'about',
] as const satisfies readonly PageKey[];

/** Where a page is in a language. */
export function hrefOf(language: Language, page: PageKey): string {
  const { slug } = wordsIn(language)[page];
  return slug === '' ? rootOf[language] : `${rootOf[language]}/${slug}`;
}

/** Where a question is asked in a language. */
export function questionHref(language: Language, key: QuestionKey): string {
  return `${rootOf[language]}/${wordsIn(language).question[key].slug}`;
}

/** The other language. */
export function otherThan(language: Language): Language {
  return language === 'en' ? 'cy' : 'en';
}

/** The language of an address. */
export function languageOf(path: string): Language {
  return path.startsWith(rootOf.cy) ? 'cy' : 'en';
}
