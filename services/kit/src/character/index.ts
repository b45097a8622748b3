const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** More units than this for each character is no writing of any language. */
const mostUnits = 16;

/** How many characters a text has as people count them: an accent is none of its own, and an emoji is one. */
export function charactersIn(text: string): number {
  let count = 0;
  for (const _character of segmenter.segment(text)) count += 1;
  return count;
}

/** Whether a text has more characters than fit, however many units of memory they take. */
export function isLonger(text: string, most: number): boolean {
  if (text.length <= most) return false;
  return text.length > most * mostUnits || charactersIn(text) > most;
}

/** How many characters a database counts: what is stored in a column of so many must fit there too. */
export function storedCharactersIn(text: string): number {
  return [...text].length;
}

// Marks that no writing needs and that ride along from other programs: no width, soft hyphen, direction, byte order.
const unseen =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
// Joiners are part of some names and signs, but only inside them.
const joinerOutside =
  /(?<![\p{L}\p{M}\p{So}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{M}\p{So}])/gu;
const breaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** The bullet of a word processor, which no other font shows. */
const foreignBullet = /\uF0B7/g;

/**
 * A text as it was seen by whoever pasted or sent it: without marks that nobody sees, and with every kind of line break
 * as the one kind that is kept.
 */
export function asSeen(text: string): string {
  return text
    .replace(breaks, '\n')
    .replace(foreignBullet, '•')
    .replace(unseen, '')
    .replace(joinerOutside, '');
}
