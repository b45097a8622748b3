import { describe, expect, it } from 'vitest';
import { isSameFilter, keptOf } from './kept.js';

describe('a filter that is saved', () => {
  it('keeps what was chosen, and no words, child or moment', () => {
    expect(
      keptOf({ openOnly: true, states: ['OPEN'], text: 'Ada', childId: 'chi_1', month: '2026-01' }),
    ).toEqual({ openOnly: true, states: ['OPEN'] });
  });

  it('is the one on screen in whatever order its values stand', () => {
    expect(isSameFilter({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
    expect(isSameFilter({ a: 1 }, { a: 1, b: true })).toBe(false);
  });
});
