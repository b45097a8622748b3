import { describe, expect, it } from 'vitest';
import { draftAfter, isUnsaved, type DraftEvent, type DraftState } from './draft.js';
import { GraphFault } from '../graphql/fault.js';
import { DraftRefused, failureOf } from './draft-failure.js';
import { draftWords } from './draft-words.js';

const now = 1_000_000;

function after(...events: DraftEvent[]): DraftState {
  return events.reduce<DraftState>(draftAfter, { kind: 'loading', typed: false });
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
      { kind: 'lost', why: failureOf(new GraphFault('offline', 'x')) },
    );
    expect(draftWords(state, now + 120_000)).toBe(
      'Last saved 2 minutes ago, not since: no connection. Keep this page open',
    );
    expect(isUnsaved(state)).toBe(true);
  });

  it('says so when a part of it was held back', () => {
    const state = after(
      { kind: 'changed' },
      { kind: 'sent' },
      { kind: 'kept', at: now, isPartly: true },
    );
    expect(isUnsaved(state)).toBe(false);
    expect(draftWords(state, now)).toMatch(/but for the fields named here/);
  });

  it('asks for nothing when it has been thrown away', () => {
    expect(
      isUnsaved(
        after({ kind: 'loaded', savedAt: now }, { kind: 'changed' }, { kind: 'discarded' }),
      ),
    ).toBe(false);
  });

  it('waits to be saved when something was typed before it had arrived', () => {
    const typed = after({ kind: 'changed' });
    expect(isUnsaved(typed)).toBe(true);
    expect(draftAfter(typed, { kind: 'loaded', savedAt: now })).toEqual({
      kind: 'waiting',
      savedAt: now,
    });
  });
});

describe('a draft that was not saved', () => {
  const refused = (code: string, message: string) =>
    failureOf(new DraftRefused({ __typename: 'InvalidInput', code, message }));

  it('says which of the reasons it was', () => {
    expect(failureOf(new GraphFault('offline', 'x')).words).toBe('no connection');
    expect(failureOf(new GraphFault('busy', 'x')).words).toBe('the service is busy');
    expect(failureOf(new GraphFault('server', 'x')).words).toBe('the service could not keep it');
    const why = refused('INVALID_INPUT', 'This draft is too large to keep: at most 200 kB.');
    expect(draftWords({ kind: 'failed', savedAt: null, why }, now)).toBe(
      'Not saved: this draft is too large to keep: at most 200 kB. Keep this page open',
    );
  });

  it('keeps the capital of whoever was quicker', () => {
    const message = 'Lena Example changed this call while you were working on it.';
    const changes = [{ by: 'Lena Example', at: '2026-03-04T09:12:00Z', fields: ['told'] }];
    const problem = { __typename: 'ChangedMeanwhile', code: 'CHANGED', message, changes } as const;
    expect(failureOf(new DraftRefused(problem)).words).toMatch(/^Lena Example changed/);
  });

  it('is tried again only where that can help', () => {
    expect(failureOf(new GraphFault('offline', 'x')).passes).toBe(true);
    expect(refused('INVALID_INPUT', 'Too large.').passes).toBe(false);
  });

  it('offers to save over another tab only when it was another tab', () => {
    expect(refused('DRAFT_SAVED_ELSEWHERE', 'Elsewhere.').elsewhere).toBe(true);
    expect(refused('INVALID_INPUT', 'Too large.').elsewhere).toBe(false);
  });
});
