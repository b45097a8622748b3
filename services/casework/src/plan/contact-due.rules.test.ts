import { describe, expect, it } from 'vitest';
import { contactDueOn, type TierKept } from './contact-due.rules.js';
import { contactTierLevels } from './plan.vocabulary.js';

const kept = (changes: Partial<TierKept>): TierKept => ({
  level: 'FACE_TO_FACE',
  everyDays: 7,
  fromOn: '2026-03-02',
  seenOn: null,
  spokenOn: null,
  ...changes,
});

describe('the next contact with a child', () => {
  it.each(contactTierLevels)(
    '%s is due from the day of the decision while there was none',
    (level) => {
      expect(contactDueOn(kept({ level }))).toBe('2026-03-09');
    },
  );

  it('face to face is kept by a meeting, not by a call', () => {
    expect(contactDueOn(kept({ spokenOn: '2026-03-20' }))).toBe('2026-03-09');
    expect(contactDueOn(kept({ seenOn: '2026-03-12', spokenOn: '2026-03-20' }))).toBe('2026-03-19');
  });

  it.each(['BLENDED', 'REMOTE'] as const)('%s is kept by either', (level) => {
    expect(contactDueOn(kept({ level, seenOn: '2026-03-12', spokenOn: '2026-03-20' }))).toBe(
      '2026-03-27',
    );
    expect(contactDueOn(kept({ level, seenOn: '2026-03-22', spokenOn: '2026-03-20' }))).toBe(
      '2026-03-29',
    );
  });

  it('begins anew with a new decision', () => {
    expect(contactDueOn(kept({ seenOn: '2026-02-27' }))).toBe('2026-03-09');
  });
});
