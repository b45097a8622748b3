import { describe, expect, it } from 'vitest';
import { existsIn, isShortBreak, legalStatuses, statusOfCode } from './legal-status.vocabulary.js';

describe('legal statuses', () => {
  it.each(legalStatuses)('%s belongs to at least one nation', (status) => {
    expect(existsIn(status, 'ENGLAND') || existsIn(status, 'WALES')).toBe(true);
  });

  it.each([
    ['V2', 'ACCOMMODATED_S20', false],
    ['V3', 'SHORT_BREAKS_S20', true],
    ['V4', 'SHORT_BREAKS_AGREEMENT_S20', true],
    ['C2', 'FULL_CARE_ORDER', false],
  ] as const)('the code %s is %s', (code, status, isShort) => {
    expect(statusOfCode(code)).toBe(status);
    expect(isShortBreak(status)).toBe(isShort);
  });
});
