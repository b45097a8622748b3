import { describe, expect, it } from 'vitest';
import { elapsedInWords } from './support.words.js';

const from = new Date('2026-03-04T09:00:00Z');

describe('how long it took', () => {
  it.each([
    [-5, 'less than a minute'],
    [0, 'less than a minute'],
    [1, '1 minute'],
    [59, '59 minutes'],
    [60, '1 hour'],
    [47 * 60 + 59, '47 hours'],
    [48 * 60, '2 days'],
    [30 * 24 * 60, '30 days'],
  ])('%i minutes are "%s"', (minutes, words) => {
    expect(elapsedInWords(from, new Date(from.getTime() + minutes * 60_000))).toBe(words);
  });
});
