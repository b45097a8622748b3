import { describe, expect, test } from 'vitest';
import { exploitations, sex } from './child-cell.js';

describe('cells about a child', () => {
  test.each([
    ['F', 'FEMALE'],
    ['boy', 'MALE'],
    ['Not known', 'NOT_KNOWN'],
    ['non-binary', 'OTHER'],
  ])('the sex "%s" is %s', (cell, expected) =>
    expect(sex(cell)).toEqual({ ok: true, value: expected }),
  );

  test('kinds of exploitation are read in other words and kept once', () => {
    expect(exploitations('CCE, county lines; sexual exploitation')).toEqual({
      ok: true,
      value: ['CRIMINAL', 'SEXUAL'],
    });
  });
});
