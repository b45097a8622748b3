import { describe, expect, it } from 'vitest';
import { closureFault, closureReasonInWords, type ClosureFacts } from './closure.rules.js';
import { closureReasons } from './support.vocabulary.js';

const facts: ClosureFacts = {
  reason: 'NEEDS_MET',
  endedOn: '2026-03-04',
  openedOn: '2026-01-01',
  today: '2026-03-04',
  bornOn: '2010-03-05',
  signOffNote: null,
};

describe('closing support', () => {
  it.each([
    [{}, null],
    [{ endedOn: '2026-03-05' }, 'INVALID_INPUT'],
    [{ endedOn: '2025-12-31' }, 'INVALID_INPUT'],
    [{ endedOn: '2026-01-01' }, null],
    [{ reason: 'NOT_RECORDED' as const }, 'REASON_NOT_GIVEN'],
    [{ reason: 'TURNED_18' as const }, 'NOT_YET_18'],
    [{ reason: 'TURNED_18' as const, bornOn: '2008-03-04' }, null],
    [{ reason: 'TURNED_18' as const, bornOn: null }, null],
    [{ reason: 'LONG_TERM_MISSING_SIGNED_OFF' as const }, 'MISSING_NOT_SIGNED_OFF'],
    [
      { reason: 'LONG_TERM_MISSING_SIGNED_OFF' as const, signOffNote: 'Gone.' },
      'MISSING_NOT_SIGNED_OFF',
    ],
    [
      {
        reason: 'LONG_TERM_MISSING_SIGNED_OFF' as const,
        signOffNote: 'Police and the council agree; reopened at once if found.',
      },
      null,
    ],
  ])('with %o is answered by %s', (changes, code) => {
    expect(closureFault({ ...facts, ...changes })?.code ?? null).toBe(code);
  });

  it('has words for every reason', () => {
    for (const reason of closureReasons) expect(closureReasonInWords[reason]).toMatch(/\w/);
  });
});
