interface Named {
  readonly name: string;
  readonly nameCy: string | null;
}

/**
 * The agencies that somebody may mean who gives this name: the one that is called so in English or Welsh, whatever the
 * capitals and accents, or else all that the directory found by parts of it, to be judged by whoever rings.
 */
export function calledSo<Agency extends Named>(name: string, found: readonly Agency[]): Agency[] {
  const wanted = plain(name);
  const exactly = found.filter((one) => [one.name, one.nameCy ?? ''].map(plain).includes(wanted));
  return exactly.length > 0 ? exactly : [...found];
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
