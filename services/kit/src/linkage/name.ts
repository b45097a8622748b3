import { skeleton, spelling, wordsOf } from './letters.js';
import { nicknames } from './nickname.data.js';

/** Words that one clerk writes and the next leaves out. */
const particles = new Set([
  'al',
  'el',
  'ul',
  'bin',
  'ibn',
  'ben',
  'bint',
  'ould',
  'mr',
  'miss',
  'ms',
  'mrs',
  'master',
]);
const joining = new Set(['abd', 'abdul', 'abdel', 'abdal', 'abdu', 'mc', 'mac', 'o']);

/** The words of one part of a name with the forms that they are compared in, in step with each other. */
export interface NameWords {
  readonly words: readonly string[];
  readonly spellings: readonly string[];
  readonly skeletons: readonly string[];
}

/** Reads one part of a name; nothing where it holds no word. */
export function nameWords(text: string): NameWords | undefined {
  const words = joined(wordsOf(text));
  const kept = words.filter((word) => !particles.has(word));
  const unique = [...new Set(kept.length > 0 ? kept : words)];
  if (unique.length === 0 || /^(unknown|unk|not known|none|n a|nk)$/.test(unique.join(' ')))
    return undefined;
  const formal = unique.map((word) => nicknames[word] ?? word);
  return { words: unique, spellings: formal.map(spelling), skeletons: formal.map(skeleton) };
}

/** “Abdul Rahman” and “Abdulrahman”, “Mc Neil” and “McNeil” are one word. */
function joined(words: readonly string[]): string[] {
  const answer: string[] = [];
  for (const word of words) {
    const last = answer.at(-1);
    if (last !== undefined && joining.has(last)) answer[answer.length - 1] = last + word;
    else answer.push(word);
  }
  return answer.map((word) => word.replace(/^abd[aeu]l(?=...)/, 'abdul'));
}
