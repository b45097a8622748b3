import { expect, it } from 'vitest';
import { charactersIn, isLonger } from './index.js';

it.each([
  ['plain', 5],
  ['Nguyễn', 6],
  ['Nguyễn'.normalize('NFD'), 6],
  ['💥💥', 2],
  ['👨‍👩‍👧', 1],
  ['ŵŷ', 2],
])('%s has as many characters as people see: %i', (text, count) => {
  expect(charactersIn(text)).toBe(count);
  expect([isLonger(text, count), isLonger(text, count - 1)]).toEqual([false, true]);
});

it('a character of endlessly many marks is too long before anybody counts it', () => {
  expect(isLonger(`a${'\u0301'.repeat(1_000)}`, 10)).toBe(true);
});
