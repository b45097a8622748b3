const unfolded: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
  ə: 'e',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
};

/** Lower case without accents: what is left of a text when keyboards differ. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đðøłßıəæœþħ]/g, (letter) => unfolded[letter] ?? letter);
}

/** The words of a text: letters and digits, apostrophes inside a word left out. */
export function wordsOf(text: string): string[] {
  return plain(text)
    .replace(/['’ʼ`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

// In this order: each line makes equal what registrars write for one sound of Arabic, Albanian, Vietnamese,
// Amharic and Tigrinya, Somali, Kurdish, Slavonic or Romanian names.
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/kh|ch(?=[rl])|ck/g, 'k'],
  [/xh|gj|dzh|dj|zh/g, 'j'],
  [/tsch|tch|tsh|ch|cz/g, 'c'],
  [/sch|sz|sh/g, 's'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/wh/g, 'w'],
  [/q|c(?=[aou]|$)/g, 'k'],
  [/x/g, 'ks'],
  [/ou|oo|uw/g, 'u'],
  [/ee|ie|iy|ea|ey/g, 'i'],
  [/ay|ei|ai|ae/g, 'e'],
  [/aw|au/g, 'o'],
  [/y|j(?=[aeiou]?$)/g, 'i'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
  [/(?<=.)a?h$/, 'a'],
  [/(?<=..)e$/, ''],
];

/** One spelling for the many that a name has in Latin letters. */
export function spelling(word: string): string {
  const folded = spellings.reduce((text, [found, put]) => text.replace(found, put), word);
  return folded === '' ? word : folded;
}

/** The consonants of a word, those that are mistaken for each other made one; vowels differ with whoever writes. */
export function skeleton(word: string): string {
  const folded = spelling(word)
    .replace(/z/g, 's')
    .replace(/[gj]/g, 'g')
    .replace(/v/g, 'b')
    .replace(/p/g, 'b');
  const rest = folded.slice(1).replace(/[aeiouh]/g, '');
  const first = folded.slice(0, 1).replace(/[aeiou]/, 'a');
  return `${first}${rest}`.replace(/(.)\1+/g, '$1');
}

/** A text, and it with each letter left out in turn: two texts have one in common if they are one letter apart. */
export function withOneLess(text: string): string[] {
  return [
    ...new Set([text, ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1))]),
  ];
}

/** The pairs of neighbouring letters, with the word’s ends marked. */
export function letterPairs(word: string): string[] {
  const text = `_${word}_`;
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}
