import { describe, expect, it } from 'vitest';
import { refusalsOf, resultsOf } from './result.js';

const cell = { keys: ['2019'], measure: 'SHARE', value: 0.5 };

describe('the answer to a question', () => {
  it('is shown under whatever name it was asked', () => {
    const body = { data: { mine: { dimensions: ['YEAR'], cells: [cell], csvUrl: '/a' } } };
    const found = resultsOf(body, '{ mine: guardianshipGap { dimensions } }');
    expect(found).toMatchObject([
      {
        name: 'mine',
        headings: ['Year'],
        cells: [cell],
        files: [{ name: 'CSV', url: '/a' }],
      },
    ]);
  });

  it('is shown whole where several things were asked at once', () => {
    const body = { data: { ages: { cells: [cell] }, none: null, sexes: { cells: [cell] } } };
    expect(resultsOf(body, '').map(({ name }) => name)).toEqual(['ages', 'sexes']);
  });

  it('has a heading above every column though nobody asked for dimensions', () => {
    const wide = { ...cell, keys: ['2019', 'E10000006', 'WAITING'] };
    const [found] = resultsOf({ data: { gap: { cells: [wide] } } }, '{ gap { cells { keys } } }');
    expect(found?.headings).toEqual(['Code 1', 'Code 2', 'Code 3']);
    expect(found?.notices).toEqual([
      'Ask for dimensions beside the cells, and the columns have their names.',
    ]);
  });

  it('calls a measure what the files call it, whatever the answer is about', () => {
    const body = { data: { a: { cells: [cell] }, b: { cells: [cell] } } };
    const found = resultsOf(body, '{ a: guardianshipGap { cite } b: serviceStatistics { cite } }');
    expect(found.map(({ measureWords }) => measureWords('SHARE'))).toEqual([
      'Share without a worker',
      'Share',
    ]);
  });

  it('is left to its JSON where it was not asked for figures', () => {
    expect(resultsOf({ data: { __schema: {} } }, '')).toEqual([]);
    expect(resultsOf({ data: { gap: { cells: [{ value: 1 }] } } }, '')).toEqual([]);
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
