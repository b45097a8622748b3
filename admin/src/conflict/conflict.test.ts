import { describe, expect, it } from 'vitest';
import { readConflict } from './conflict.js';
import type { Problem } from '../graphql/problem.js';

const problem: Problem = {
  __typename: 'ChangedMeanwhile',
  code: 'REFERRAL_CHANGED',
  message: 'Somebody else changed this referral.',
  currentVersion: 4,
  changes: [{ by: 'Wilhelmina Testwell', at: '2026-03-04T09:12:00Z', fields: ['state', 'note'] }],
};

describe('a conflict', () => {
  it('names the fields that both people changed', () => {
    expect(readConflict(problem, ['note', 'reason'])?.clashes).toEqual(['note']);
  });

  it('knows a field by the name of its column too', () => {
    const [change] = problem.changes ?? [];
    const changes = change ? [{ ...change, fields: ['first_language'] }] : [];
    expect(readConflict({ ...problem, changes }, ['firstLanguage'])?.clashes).toEqual([
      'firstLanguage',
    ]);
  });

  it('carries the version that is there now', () => {
    expect(readConflict(problem)?.currentVersion).toBe(4);
  });

  it('is not seen where there is another problem or none', () => {
    expect(readConflict({ ...problem, __typename: 'RuleBroken' })).toBeNull();
    expect(readConflict(null)).toBeNull();
  });
});
