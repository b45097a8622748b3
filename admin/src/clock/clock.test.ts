import { describe, expect, it } from 'vitest';
import { readClock } from './clock.js';

const now = Date.parse('2026-03-04T10:00:00Z');

describe('a clock', () => {
  it.each([
    ['2026-03-05T10:00:00Z', 'calm', '24 hours left'],
    ['2026-03-04T11:30:00Z', 'soon', '1 hour left'],
    ['2026-03-04T08:00:00Z', 'late', '2 hours late'],
    ['2026-03-01T10:00:00Z', 'late', '3 days late'],
  ])('due at %s is %s and says "%s"', (dueAt, tone, words) => {
    expect(readClock({ dueAt }, now)).toEqual({ tone, words });
  });

  it('says that it stands still while an answer is awaited', () => {
    expect(
      readClock({ dueAt: '2026-03-04T08:00:00Z', pausedAt: '2026-03-04T07:00:00Z' }, now).tone,
    ).toBe('paused');
  });

  it('says whether it was met in time', () => {
    expect(
      readClock({ dueAt: '2026-03-04T08:00:00Z', metAt: '2026-03-04T07:00:00Z' }, now).words,
    ).toBe('done in time');
    expect(
      readClock({ dueAt: '2026-03-04T08:00:00Z', metAt: '2026-03-04T09:00:00Z' }, now).words,
    ).toBe('done 1 hour late');
  });

  it('does not invent a target', () => {
    expect(readClock({ dueAt: null }, now)).toEqual({ tone: 'none', words: 'no target set' });
  });
});
