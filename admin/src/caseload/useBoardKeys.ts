import { useEffect, useRef, type RefObject } from 'react';

/** Arrow keys go from card to card: up and down within a column, left and right to the next that has any. */
export function useBoardKeys<Element extends HTMLElement>(): RefObject<Element | null> {
  const board = useRef<Element>(null);
  useEffect(() => {
    const element = board.current;
    if (element === null) return;
    const onKey = (event: KeyboardEvent): void => {
      const step = steps[event.key];
      const card = (event.target as HTMLElement).closest<HTMLElement>('[data-card]');
      if (step === undefined || card === null) return;
      event.preventDefault();
      next(element, card, step)?.focus();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  });
  return board;
}

interface Step {
  readonly across: number;
  readonly down: number;
}

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: { across: 0, down: -1 },
  ArrowDown: { across: 0, down: 1 },
  ArrowLeft: { across: -1, down: 0 },
  ArrowRight: { across: 1, down: 0 },
};

function next(
  board: HTMLElement,
  card: HTMLElement,
  { across, down }: Step,
): HTMLElement | undefined {
  const columns = [...board.querySelectorAll<HTMLElement>('[data-column]')]
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-card]')])
    .filter((cards) => cards.length > 0);
  const at = columns.findIndex((cards) => cards.includes(card));
  const row = columns[at]?.indexOf(card) ?? 0;
  if (across === 0) return columns[at]?.[row + down];
  const column = columns[at + across];
  return column?.[Math.min(row, column.length - 1)];
}
