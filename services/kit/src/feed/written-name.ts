import type { PersonName } from '../linkage/index.js';

/** Another name in one field: its last word is the family name, unless it is one word beside a known family name. */
export function writtenName(text: string, familyName = ''): PersonName {
  const words = text.trim().split(/\s+/);
  return words.length === 1
    ? { forename: words[0] ?? '', surname: familyName }
    : { forename: words.slice(0, -1).join(' '), surname: words.at(-1) ?? '' };
}
