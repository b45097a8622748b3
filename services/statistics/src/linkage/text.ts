import { missing, type Field } from './field.js';
import type { LinkRecord, Text } from './record.js';

/** The levels of a text, worst first. */
export const textLevels = [
  'different',
  'a word in common',
  'mostly the same',
  'same but for letters',
  'same',
] as const;

/** A field of texts. */
export function textField(name: string, of: (person: LinkRecord) => Text | undefined): Field {
  return {
    name,
    levels: textLevels,
    expected: [0.15, 0.05, 0.1, 0.1, 0.6],
    compare: (a, b) => compareTexts(of(a), of(b)),
  };
}

/** How far two texts agree. */
export function compareTexts(left: Text | undefined, right: Text | undefined): number {
  if (left === undefined || right === undefined) return missing;
  if (left.words.length === 0 || right.words.length === 0) return missing;
  let same = 0;
  let alike = 0;
  left.words.forEach((word, at) => {
    if (right.words.includes(word)) same += 1;
    else if (isNear(left.near[at] ?? [], right.near)) alike += 1;
  });
  const longer = Math.max(left.words.length, right.words.length);
  if (same === longer) return 4;
  if (same + alike === longer) return 3;
  const overlap = (2 * (same + alike)) / (left.words.length + right.words.length);
  return overlap >= 0.6 ? 2 : overlap >= 0.3 ? 1 : 0;
}

function isNear(word: readonly number[], others: Text['near']): boolean {
  return word.length > 1 && others.some((other) => other.some((token) => word.includes(token)));
}
