/** A name by which a child could be recognised. */
export interface NamedChild {
  readonly givenNames: string;
  readonly familyName: string;
  readonly otherNames: readonly string[];
}

const shortest = 3;

/** Whether one of the child's names stands in a text as a word, with or without accents. */
export function isNamedIn(text: string, child: NamedChild): boolean {
  const words = new Set(wordsOf(text));
  return [child.givenNames, child.familyName, ...child.otherNames]
    .flatMap(wordsOf)
    .some((name) => name.length >= shortest && words.has(name));
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}
