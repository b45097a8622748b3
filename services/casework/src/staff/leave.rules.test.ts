import { describe, expect, it } from 'vitest';
import { leaveFault, sharesADay, type LeaveFacts } from './leave.rules.js';

const there = {
  name: 'Cai Testperson',
  isSelf: false,
  leave: [],
  posts: [{ role: 'rpc' as const, fromOn: '2020-01-01', untilOn: null }],
};
const leave: LeaveFacts = {
  name: 'Ada Testperson',
  fromOn: '2026-03-10',
  untilOn: '2026-03-14',
  ownLeave: [],
  covers: [],
  releaseCover: false,
  cover: there,
};

describe('leave', () => {
  it.each([
    [{}, null],
    [{ cover: null }, null],
    [{ untilOn: '2026-03-09' }, 'LEAVE_ENDS_BEFORE_IT_BEGINS'],
    [{ untilOn: '2027-06-01' }, 'LEAVE_TOO_LONG'],
    [{ ownLeave: [{ fromOn: '2026-03-14', untilOn: '2026-03-20' }] }, 'LEAVE_OVERLAPS'],
    [{ ownLeave: [{ fromOn: '2026-03-15', untilOn: '2026-03-20' }] }, null],
    [{ ownLeave: [{ fromOn: '2026-03-12', untilOn: '2026-03-11' }] }, null],
    [{ cover: { ...there, isSelf: true } }, 'COVERS_ONESELF'],
    [
      { cover: { ...there, leave: [{ fromOn: '2026-03-01', untilOn: '2026-03-10' }] } },
      'COVER_AWAY_TOO',
    ],
    [
      {
        cover: {
          ...there,
          posts: [{ role: 'rpc' as const, fromOn: '2020-01-01', untilOn: '2026-03-12' }],
        },
      },
      'COVER_HOLDS_NO_POST',
    ],
    [
      {
        cover: {
          ...there,
          posts: [{ role: 'organiser' as const, fromOn: '2020-01-01', untilOn: null }],
        },
      },
      'COVER_HOLDS_NO_POST',
    ],
    [
      { covers: [{ name: 'Ben Testperson', fromOn: '2026-03-14', untilOn: '2026-03-16' }] },
      'COVERS_FOR_SOMEBODY',
    ],
    [
      {
        covers: [{ name: 'Ben Testperson', fromOn: '2026-03-14', untilOn: '2026-03-16' }],
        releaseCover: true,
      },
      null,
    ],
  ])('with %o is answered by %s', (changes, code) => {
    expect(leaveFault({ ...leave, ...changes })?.code ?? null).toBe(code);
  });

  it('names the days and the way out when the cover is away too', () => {
    const cover = { ...there, leave: [{ fromOn: '2026-03-12', untilOn: '2026-03-12' }] };
    expect(leaveFault({ ...leave, cover })?.sentence).toBe(
      'Cai Testperson is away too, on 12 March 2026. Choose a colleague who is there on all of these days.',
    );
  });

  it('that was cancelled has no day in common with anything', () => {
    expect(
      sharesADay(
        { fromOn: '2026-03-10', untilOn: '2026-03-09' },
        { fromOn: '2026-03-01', untilOn: '2026-03-31' },
      ),
    ).toBe(false);
  });
});
