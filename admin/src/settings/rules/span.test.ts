import { describe, expect, it } from 'vitest';
import { placeSpan, yearsBetween } from './span.js';

describe('a stretch of days on the line', () => {
  it('lies where its days lie', () => {
    expect(placeSpan('2020-01-01', '2021-01-01', '2020-01-01', '2022-01-01')).toEqual({
      left: 0,
      width: expect.closeTo(50.07, 1) as number,
    });
  });

  it('runs to the last day when it has no end', () => {
    expect(placeSpan('2021-01-01', null, '2020-01-01', '2022-01-01').width).toBeCloseTo(49.93, 1);
  });

  it('can be seen even when it is a single day', () => {
    expect(placeSpan('2021-01-01', '2021-01-01', '2017-01-01', '2027-01-01').width).toBe(0.5);
  });

  it('has a mark for every new year', () => {
    expect(yearsBetween('2017-01-30', '2019-06-01')).toEqual(['2018-01-01', '2019-01-01']);
  });
});
