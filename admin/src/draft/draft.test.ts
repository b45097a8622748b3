import { describe, expect, it } from 'vitest';
import { draftAfter, isUnsaved, type DraftEvent, type DraftState } from './draft.js';
import { draftWords } from './draft-words.js';

const now = 1_000_000;

function after(...events: DraftEvent[]): DraftState {
  return events.reduce<DraftState>(draftAfter, { kind: 'loading' });
}

describe('a draft', () => {
  it('is clean when the server has none, and says when it was saved otherwise', () => {
    expect(after({ kind: 'loaded', savedAt: null })).toEqual({ kind: 'clean' });
    expect(draftWords(after({ kind: 'loaded', savedAt: now - 3_000 }), now)).toBe(
      'Saved 3 s ago, the draft is on the server',
    );
  });

  it('is unsaved from the first letter until the server has kept it', () => {
    const typed = after({ kind: 'loaded', savedAt: null }, { kind: 'changed' });
    expect(isUnsaved(typed)).toBe(true);
    const kept = draftAfter(draftAfter(typed, { kind: 'sent' }), { kind: 'kept', at: now });
    expect(isUnsaved(kept)).toBe(false);
  });

  it('is saved once more when something was typed while it was on its way', () => {
    const state = after(
      { kind: 'loaded', savedAt: null },
      { kind: 'changed' },
      { kind: 'sent' },
      { kind: 'changed' },
      { kind: 'kept', at: now },
    );
    expect(state).toEqual({ kind: 'waiting', savedAt: now });
  });

  it('remembers its last save when a later one fails', () => {
    const state = after(
      { kind: 'loaded', savedAt: now },
      { kind: 'changed' },
      { kind: 'sent' },
      { kind: 'lost' },
    );
    expect(draftWords(state, now + 120_000)).toBe(
      'Last saved 2 minutes ago. No connection: keep this page open',
    );
    expect(isUnsaved(state)).toBe(true);
  });

  it('asks for nothing when it has been thrown away', () => {
    expect(
      isUnsaved(
        after({ kind: 'loaded', savedAt: now }, { kind: 'changed' }, { kind: 'discarded' }),
      ),
    ).toBe(false);
  });
});
