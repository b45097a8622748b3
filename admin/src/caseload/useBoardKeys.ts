import { useEffect, useRef, type RefObject } from 'react';
import { cardAfter, steps, type Step } from './board-step.js';

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

function next(board: HTMLElement, card: HTMLElement, step: Step): HTMLElement | undefined {
  const columns = [...board.querySelectorAll<HTMLElement>('[data-column]')].map((column) => [
    ...column.querySelectorAll<HTMLElement>('[data-card]'),
  ]);
  return cardAfter(columns, card, step);
}
