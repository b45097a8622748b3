import { describe, expect, it } from 'vitest';
import { english } from '../label/english.js';
import { programmeParts } from './programme-parts.js';

describe('the settings of the programme', () => {
  it('are each shown once', () => {
    const shown = programmeParts.flatMap(({ keys }) => keys);
    expect(shown.toSorted()).toEqual(Object.keys(english.ProgrammeSettingKey ?? {}).sort());
  });
});
