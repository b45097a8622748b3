/** One step on a board: to a column beside, or to a card above or below. */
export interface Step {
  readonly across: number;
  readonly down: number;
}

/** What each arrow key does. */
export const steps: Readonly<Record<string, Step>> = {
  ArrowUp: { across: 0, down: -1 },
  ArrowDown: { across: 0, down: 1 },
  ArrowLeft: { across: -1, down: 0 },
  ArrowRight: { across: 1, down: 0 },
};

/** The card that a step leads to: across to the next column that has any, at the same height or its last card. */
export function cardAfter<Card>(
  columns: readonly (readonly Card[])[],
  card: Card,
  { across, down }: Step,
): Card | undefined {
  const filled = columns.filter((cards) => cards.length > 0);
  const at = filled.findIndex((cards) => cards.includes(card));
  const row = filled[at]?.indexOf(card) ?? 0;
  if (across === 0) return filled[at]?.[row + down];
  const column = filled[at + across];
  return column?.[Math.min(row, column.length - 1)];
}
