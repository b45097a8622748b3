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
