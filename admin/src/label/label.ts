import { english } from './english.js';
import type { Locale } from '../date/date-words.js';
import { welsh } from './welsh.js';

/** Words for the values of every list, by the name of its type and the value. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

const byLocale: Record<Locale, Labels> = { en: english, cy: welsh };

/** The words for one value. A missing Welsh word falls back to the English one, a missing English one to the value made readable. */
export function labelOf(type: string, value: string, locale: Locale = 'en'): string {
  return byLocale[locale][type]?.[value] ?? english[type]?.[value] ?? readable(value);
}

/** Every value of a list with its words, in the order of the list. */
export function choicesOf(
  type: string,
  locale: Locale = 'en',
): { readonly id: string; readonly name: string }[] {
  return Object.keys(english[type] ?? {}).map((id) => ({ id, name: labelOf(type, id, locale) }));
}

/** Words as they stand inside a sentence: small, unless they are letters said one by one such as RPC. */
export function midSentence(words: string): string {
  return /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

function readable(value: string): string {
  const words = value.replaceAll(/[_-]+/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
