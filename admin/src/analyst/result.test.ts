import { describe, expect, it } from 'vitest';
import { refusalsOf, resultsOf } from './result.js';

const cell = { keys: ['2019'], measure: 'SHARE', value: 0.5 };

describe('the answer to a question', () => {
  it('is shown under whatever name it was asked', () => {
    const found = resultsOf({
      data: { mine: { dimensions: ['YEAR'], cells: [cell], csvUrl: '/a' } },
    });
    expect(found).toMatchObject([
      {
        name: 'mine',
        dimensions: ['YEAR'],
        cells: [cell],
        files: [{ name: 'CSV', url: '/a' }],
      },
    ]);
  });

  it('is shown whole where several things were asked at once', () => {
    const body = { data: { ages: { cells: [cell] }, none: null, sexes: { cells: [cell] } } };
    expect(resultsOf(body).map(({ name }) => name)).toEqual(['ages', 'sexes']);
  });

  it('is left to its JSON where it was not asked for figures', () => {
    expect(resultsOf({ data: { __schema: {} } })).toEqual([]);
    expect(resultsOf({ data: { gap: { cells: [{ value: 1 }] } } })).toEqual([]);
  });
});

describe('a refusal', () => {
  it('is said in its own sentences, each once', () => {
    const errors = [{ message: 'Ask by a year.' }, { message: 'Ask by a year.' }];
    expect(refusalsOf(200, { data: null, errors })).toEqual(['Ask by a year.']);
    expect(refusalsOf(200, { data: {} })).toEqual([]);
  });

  it('says so when the sign-in has ended', () => {
    expect(refusalsOf(401, null)).toEqual([
      'Your sign-in has ended. Sign in again, then run the question again.',
    ]);
  });
});
