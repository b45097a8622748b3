/** What a connection asked on one day under one name. */
export interface UseRow {
  readonly onDay: string;
  readonly operation: string;
  readonly requests: number;
  readonly refused: number;
  readonly limited: number;
  readonly slow: number;
}

/** Figures of one line. */
export type UseFigures = Omit<UseRow, 'onDay' | 'operation'>;

/** Adds up what belongs together under one word, in the order in which the words come first. */
export function addedUp(
  rows: readonly UseRow[],
  wordOf: (row: UseRow) => string,
): readonly (UseFigures & { readonly word: string })[] {
  const sums = new Map<string, UseFigures>();
  for (const row of rows) {
    const word = wordOf(row);
    const known = sums.get(word) ?? { requests: 0, refused: 0, limited: 0, slow: 0 };
    sums.set(word, {
      requests: known.requests + row.requests,
      refused: known.refused + row.refused,
      limited: known.limited + row.limited,
      slow: known.slow + row.slow,
    });
  }
  return [...sums].map(([word, figures]) => ({ word, ...figures }));
}
