import { describe, expect, it } from 'vitest';
import { bandPaths, linePaths, placeOf, type LinePoint } from './line.js';

const point = (value: number | null, interval: readonly number[] | null = null): LinePoint => ({
  key: '2019-Q1',
  name: '',
  value,
  interval,
  words: '',
});

describe('the line of shares', () => {
  it('is broken where a share is not told, and never falls to zero there', () => {
    const paths = linePaths([point(1), point(0.5), point(null), point(0.25), point(0.25)]);
    expect(paths).toEqual(['M 10.00 0.00 L 30.00 50.00', 'M 70.00 75.00 L 90.00 75.00']);
  });

  it('is only a dot for a period that stands alone', () => {
    expect(linePaths([point(null), point(0.5), point(null)])).toEqual([]);
  });

  it('lies in a band from least to greatest, as wide as a column for one period alone', () => {
    expect(bandPaths([point(0.5, [0.25, 0.75]), point(0.5, [0.5, 1])])).toEqual([
      'M 25.00 25.00 L 75.00 0.00 L 75.00 50.00 L 25.00 75.00 Z',
    ]);
    expect(bandPaths([point(0.5, [0, 1])])).toEqual([
      'M 20.00 0.00 L 80.00 0.00 L 80.00 100.00 L 20.00 100.00 Z',
    ]);
  });

  it('stands in the middle of each period', () => {
    expect([0, 1, 2, 3].map((at) => placeOf(at, 4))).toEqual([12.5, 37.5, 62.5, 87.5]);
  });
});
