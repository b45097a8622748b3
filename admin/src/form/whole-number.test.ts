import { describe, expect, it } from 'vitest';
import { wholeNumber, wholeNumberFault } from './whole-number.js';

describe('a whole number as it is typed', () => {
  it.each([
    ['15', 15],
    [' 90 ', 90],
    ['480', 480],
    ['14', null],
    ['481', null],
    ['1e2', null],
    ['-20', null],
    ['20.5', null],
    ['twenty', null],
    ['9'.repeat(30), null],
  ])('reads %j as %s between 15 and 480', (typed, value) => {
    expect(wholeNumber(typed, 15, 480)).toBe(value);
  });

  it('says what it takes, and nothing of an empty field', () => {
    expect(wholeNumberFault('0', [1, 26])).toBe('Give a whole number from 1 to 26.');
    expect(wholeNumberFault('', [1, 26])).toBeUndefined();
    expect(wholeNumberFault('3', [1, 26])).toBeUndefined();
    expect(wholeNumberFault('x', undefined)).toBeUndefined();
  });
});
