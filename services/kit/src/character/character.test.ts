// cspell:ignore خواهم
import { expect, it } from 'vitest';
import { asSeen, charactersIn, isLonger } from './index.js';

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

it.each([
  ['\u202AGwent Police team\u202C', 'Gwent Police team'],
  ['\uFEFFTes\u200Bni\u00AD', 'Tesni'],
  ['One.\fTwo.\vThree.\u2028Four.\u0085Five.\r\nSix.', 'One.\nTwo.\nThree.\nFour.\nFive.\nSix.'],
  ['\uF0B7 first', '• first'],
  ['\u200D', ''],
  // Persian, Hindi and a family need theirs.
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['क्\u200Dष', 'क्\u200Dष'],
  ['👨\u200D👩\u200D👧', '👨\u200D👩\u200D👧'],
])('%j is seen as %j', (text, seen) => {
  expect(asSeen(text)).toBe(seen);
});
