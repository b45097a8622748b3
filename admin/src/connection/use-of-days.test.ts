import { describe, expect, it } from 'vitest';
import { addedUp } from './use-of-days.js';

const row = (onDay: string, operation: string, requests: number) => ({
  onDay,
  operation,
  requests,
  refused: 1,
  limited: 0,
  slow: 2,
});

describe('what a connection asked', () => {
  const rows = [row('2026-03-04', 'A', 5), row('2026-03-04', 'B', 2), row('2026-03-03', 'A', 1)];

  it('adds up by day and by name', () => {
    expect(addedUp(rows, ({ onDay }) => onDay)).toEqual([
      { word: '2026-03-04', requests: 7, refused: 2, limited: 0, slow: 4 },
      { word: '2026-03-03', requests: 1, refused: 1, limited: 0, slow: 2 },
    ]);
    expect(addedUp(rows, ({ operation }) => operation).map(({ word }) => word)).toEqual(['A', 'B']);
    expect(addedUp([], ({ onDay }) => onDay)).toEqual([]);
  });
});
