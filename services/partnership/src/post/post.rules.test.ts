import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@ictg/kit/calendar';
import { confirmationOf, postFault, standingOf, type PostFacts } from './post.rules.js';

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
    expect(standingOf(post(changes), asOf, 183)).toBe(standing);
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
          const now = standingOf(facts, asOf, 183);
          const then = standingOf(facts, addDays(asOf, later), 183);
          if (now === 'LEFT') expect(then).toBe('LEFT');
          if (now === 'NOT_CONFIRMED_SINCE') expect(then).not.toBe('CONFIRMED');
        },
      ),
    );
  });
});

describe('a confirmation', () => {
  it.each([
    ['of a later day counts', '2026-02-01', {}, { confirmedOn: '2026-02-01', doubtedOn: null }],
    ['of the same day says nothing new', '2026-01-05', {}, null],
    ['of an earlier day says nothing new', '2025-12-01', {}, null],
    [
      'settles a doubt of the same day',
      '2026-01-05',
      { doubtedOn: '2026-01-05' },
      { confirmedOn: '2026-01-05', doubtedOn: null },
    ],
    [
      'of before a doubt does not settle it',
      '2026-01-10',
      { doubtedOn: '2026-01-20' },
      { confirmedOn: '2026-01-10', doubtedOn: '2026-01-20' },
    ],
    ['does not bring back who left', '2026-02-02', { untilOn: '2026-02-01' }, null],
  ] as const)('%s', (_, on, changes, expected) => {
    expect(confirmationOf(post(changes), on)).toEqual(expected);
  });

  it.each([
    ['fromOn', { fromOn: '2027-09-03', untilOn: null }],
    ['fromOn', { fromOn: '1969-12-31', untilOn: null }],
    ['untilOn', { fromOn: '2026-09-01', untilOn: '2026-08-31' }],
  ])('days are refused for %s when they cannot be', (field, span) => {
    expect(postFault(span, '2026-09-01')?.detail.field).toBe(field);
  });
});
