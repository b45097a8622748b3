import { describe, expect, it } from 'vitest';
import { mayBeName, readSearch } from './search.rules.js';

const today = '2026-06-15';

describe('what a search means', () => {
  it.each([
    ['18.04.2010', '2010-04-18', ''],
    ['18-4-2010', '2010-04-18', ''],
    ['18 Apr 2010', '2010-04-18', ''],
    ['18th of', null, '18th of'],
    ['18 april 2010', '2010-04-18', ''],
    ['18/4/10', '2010-04-18', ''],
    ['18/4/99', '1999-04-18', ''],
    ['18/04/2010', '2010-04-18', ''],
    ['2010-04-18', '2010-04-18', ''],
    ['Minh 18/04/2010', '2010-04-18', 'Minh'],
    ['18 Apr 2010 Minh Madeup', '2010-04-18', 'Minh Madeup'],
    ['31.02.2010', null, '31.02.2010'],
    ['Minh Madeup', null, 'Minh Madeup'],
  ])('%s', (text, born, name) => {
    expect(readSearch(text, today)).toMatchObject({ born, name });
  });

  it.each([
    ['NRM 2026/00 123', ['NRM202600123', '202600123']],
    ['202600123', ['202600123', 'NRM202600123']],
    ['Minh', []],
    ['18.04.2010', []],
  ])('the references in %s', (text, references) => {
    expect(readSearch(text, today).references).toEqual(references);
  });

  it.each([
    ['Minh 123', true],
    ['NRM 2026 00999', false],
    ['C-00231', false],
    ['R-2026-00417', false],
    ['00231', false],
  ])('%s may be a name: %s', (text, may) => {
    expect(mayBeName(text)).toBe(may);
  });
});
