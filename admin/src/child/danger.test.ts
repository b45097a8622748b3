import { describe, expect, it } from 'vitest';
import { isInDanger } from './danger.js';

const safe = { id: 'r', state: 'IN_TRIAGE', dangerNow: 'NO', missingNow: 'NOT_KNOWN' } as const;

describe('999 first on the page of a child', () => {
  it.each([
    ['is missing', { missingEpisodes: [{ id: 'm', state: 'MISSING' }], referrals: [] }, true],
    ['is back', { missingEpisodes: [{ id: 'm', state: 'RETURNED' }], referrals: [] }, false],
    [
      'is told to be in danger',
      { missingEpisodes: [], referrals: [{ ...safe, dangerNow: 'YES' }] },
      true,
    ],
    [
      'is told to be missing',
      { missingEpisodes: [], referrals: [{ ...safe, missingNow: 'YES' }] },
      true,
    ],
    [
      'was in danger when a decided referral was taken',
      { missingEpisodes: [], referrals: [{ ...safe, state: 'ACCEPTED', dangerNow: 'YES' }] },
      false,
    ],
    ['is told of without danger', { missingEpisodes: [], referrals: [safe] }, false],
  ] as const)('who %s', (_, child, expected) => {
    expect(isInDanger({ missingEpisodes: [...child.missingEpisodes] }, [...child.referrals])).toBe(
      expected,
    );
  });
});
