import { describe, expect, it } from 'vitest';
import { alike, merged } from './merge.js';

const base = { told: 'BASE', name: '', outcomes: [] as string[] };

describe('what two people wrote at once', () => {
  it('is taken over where only the other one wrote', () => {
    expect(merged(base, base, { ...base, name: 'Example' })).toEqual({
      taken: { name: 'Example' },
      clashes: [],
    });
  });

  it('stays as typed where only this one wrote', () => {
    expect(merged(base, { ...base, told: 'BASE mine' }, base)).toEqual({ taken: {}, clashes: [] });
  });

  it('has to be chosen where both wrote, each field by itself', () => {
    const mine = { ...base, told: 'BASE mine' };
    const theirs = { told: 'BASE theirs', name: 'Example', outcomes: ['POLICE'] };
    expect(merged(base, mine, theirs)).toEqual({
      taken: { name: 'Example', outcomes: ['POLICE'] },
      clashes: ['told'],
    });
  });

  it('is no clash where both wrote the same', () => {
    const both = { ...base, told: 'BASE and more' };
    expect(merged(base, both, { ...both })).toEqual({ taken: {}, clashes: [] });
  });

  it('takes an empty text for none', () => {
    expect(alike('', null)).toBe(true);
    expect(alike('', 'x')).toBe(false);
  });
});
