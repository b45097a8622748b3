import { describe, expect, it } from 'vitest';
import { aroundTyped } from './around-typed.js';

const start = { concern: '', child: { givenNames: '', familyName: '' }, kinds: [] as string[] };
const draft = {
  concern: 'From the draft.',
  child: { givenNames: 'Ada', familyName: 'Testerly' },
  kinds: ['A'],
};

describe('a draft that arrives late', () => {
  it('fills in everything where nothing has been typed', () => {
    expect(aroundTyped(start, start, draft)).toEqual(draft);
  });

  it('never writes over what was typed meanwhile, field by field', () => {
    const typed = { ...start, concern: 'Typed now.', child: { givenNames: 'Bo', familyName: '' } };
    expect(aroundTyped(start, typed, draft)).toEqual({
      concern: 'Typed now.',
      child: { givenNames: 'Bo', familyName: 'Testerly' },
      kinds: ['A'],
    });
  });

  it('leaves empty what was emptied, whatever a new form begins with', () => {
    const today = { day: '2026-03-04' as string | null };
    expect(aroundTyped(today, today, { day: null })).toEqual({ day: null });
  });

  it('takes a list as one thing', () => {
    expect(aroundTyped(start, { ...start, kinds: ['B'] }, draft).kinds).toEqual(['B']);
  });

  it('bears a draft of an earlier form, which lacks a field', () => {
    expect(aroundTyped<object>(start, start, { concern: 'Old.' })).toEqual({
      ...start,
      concern: 'Old.',
    });
  });
});
