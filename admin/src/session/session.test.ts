import { describe, expect, it } from 'vitest';
import { afterAnswer, isCovered, ownerOf, type Session, type SessionState } from './session.js';

const manager: Session = {
  subject: 'manager',
  name: 'Wilhelmina Testwell',
  roles: ['manager'],
  door: 'first-party',
  expiresAt: '2026-03-04T12:00:00Z',
  csrf: 'one',
};
const present: SessionState = { kind: 'present', session: manager };

describe('a sign-in', () => {
  it('is absent when nobody has signed in yet', () => {
    expect(afterAnswer({ kind: 'unknown' }, null)).toEqual({ kind: 'absent' });
  });

  it('covers the screen when it ends, and keeps whose screen it is', () => {
    const ended = afterAnswer(present, null);
    expect(isCovered(ended)).toBe(true);
    expect(ownerOf(ended)?.subject).toBe('manager');
  });

  it('uncovers the screen for the same person and takes her new session', () => {
    const again = { ...manager, csrf: 'two' };
    expect(afterAnswer(afterAnswer(present, null), again)).toEqual({
      kind: 'present',
      session: again,
    });
  });

  it('stays covered when somebody else signs in', () => {
    const other = { ...manager, subject: 'rpc', name: 'Barnaby Example' };
    const state = afterAnswer(afterAnswer(present, null), other);
    expect(state.kind).toBe('another');
    expect(isCovered(state)).toBe(true);
    expect(ownerOf(state)?.subject).toBe('manager');
  });
});
