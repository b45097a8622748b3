import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@ictg/kit/calendar';
import { standingOf, type PostFacts } from './post.rules.js';

const post = (changes: Partial<PostFacts> = {}): PostFacts => ({
  fromOn: '2025-01-06',
  untilOn: null,
  confirmedOn: '2026-01-05',
  doubtedOn: null,
  ...changes,
});

describe('the standing of a post', () => {
  it.each([
    ['2026-01-05', {}, 'CONFIRMED'],
    ['2026-07-07', {}, 'CONFIRMED'],
    ['2026-07-08', {}, 'NOT_CONFIRMED_SINCE'],
    ['2026-02-01', { untilOn: '2026-02-01' }, 'CONFIRMED'],
    ['2026-02-02', { untilOn: '2026-02-01' }, 'LEFT'],
    ['2028-01-01', { untilOn: '2026-02-01' }, 'LEFT'],
    ['2025-01-05', {}, 'NOT_BEGUN'],
    ['2026-02-01', { doubtedOn: '2026-01-20' }, 'NOT_CONFIRMED_SINCE'],
    ['2026-02-01', { doubtedOn: '2026-01-20', confirmedOn: '2026-01-21' }, 'CONFIRMED'],
    ['2026-02-02', { doubtedOn: '2026-01-20', untilOn: '2026-02-01' }, 'LEFT'],
  ] as const)('on %s with %j: %s', (asOf, changes, standing) => {
    expect(standingOf(post(changes), asOf)).toBe(standing);
  });

  it('never returns by itself: a post that has been left, or that nobody confirms, stays so', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 900 }),
        fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }),
        (days, later, last) => {
          const asOf = addDays('2025-01-06', days);
          const facts = post({ untilOn: last === null ? null : addDays('2025-01-06', last) });
          const now = standingOf(facts, asOf);
          const then = standingOf(facts, addDays(asOf, later));
          if (now === 'LEFT') expect(then).toBe('LEFT');
          if (now === 'NOT_CONFIRMED_SINCE') expect(then).not.toBe('CONFIRMED');
        },
      ),
    );
  });
});
