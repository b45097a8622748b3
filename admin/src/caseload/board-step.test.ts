import { describe, expect, it } from 'vitest';
import { cardAfter, steps } from './board-step.js';

const board = [['a1', 'a2', 'a3'], [], ['c1'], ['d1', 'd2']];

describe('arrow keys on a board', () => {
  it.each([
    ['a1', 'ArrowDown', 'a2'],
    ['a2', 'ArrowUp', 'a1'],
    ['a3', 'ArrowRight', 'c1'],
    ['c1', 'ArrowRight', 'd1'],
    ['d2', 'ArrowLeft', 'c1'],
    ['c1', 'ArrowLeft', 'a1'],
    // At an edge the focus stays where it is.
    ['a1', 'ArrowUp', undefined],
    ['a3', 'ArrowDown', undefined],
    ['a1', 'ArrowLeft', undefined],
    ['d1', 'ArrowRight', undefined],
  ])('lead from %s by %s to %s', (card, key, next) => {
    expect(cardAfter(board, card, steps[key]!)).toBe(next);
  });

  it('reach every card from every other', () => {
    const reached = new Set(['a1']);
    for (const card of reached)
      for (const step of Object.values(steps)) {
        const next = cardAfter(board, card, step);
        if (next !== undefined) reached.add(next);
      }
    expect([...reached].sort()).toEqual(board.flat());
  });
});
