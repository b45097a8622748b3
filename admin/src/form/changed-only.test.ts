import { describe, expect, it } from 'vitest';
import { changedOnly } from './changed-only.js';

describe('what is sent of a correction', () => {
  it('is only what was changed, also inside a list', () => {
    const values = { name: 'Ada', phone: '1', languages: ['Welsh', 'Urdu'] };
    expect(changedOnly(values, { phone: true, languages: [false, true] })).toEqual({
      phone: '1',
      languages: ['Welsh', 'Urdu'],
    });
  });

  it('is nothing when nothing was changed', () => {
    expect(
      changedOnly({ name: 'Ada', languages: ['Welsh'] }, { name: false, languages: [false] }),
    ).toEqual({});
  });
});
