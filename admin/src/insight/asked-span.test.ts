import { describe, expect, it } from 'vitest';
import { askedSpan, inOrder } from './asked-span.js';
import { firstMonthOf, isOver, lastDayOf, lastMonthOf } from './quarter.js';

const otherwise = { from: '2025-Q4', to: '2026-Q4' };
const counted = ['2017-Q1', '2018-Q4', '2026-Q4'];
const ask = (address: string) => askedSpan(new URLSearchParams(address), otherwise, counted);

describe('the quarters of an address', () => {
  it.each([
    ['', '2025-Q4', '2026-Q4'],
    ['from=2018-Q4&to=2019-Q4', '2018-Q4', '2019-Q4'],
    ['to=2026-Q1', '2025-Q4', '2026-Q1'],
  ])('are as it says, and otherwise as they stand: %j', (address, from, to) => {
    expect(ask(address)).toEqual({ from, to, fault: undefined });
  });

  it.each([
    ['from=2020-Q3&to=2017-Q1', '2017-Q1', '2020-Q3', 'The address begins with 2020, quarter 3'],
    ['to=2019-Q1', '2019-Q1', '2025-Q4', 'The address begins with 2025, quarter 4'],
    ['from=nonsense', '2025-Q4', '2026-Q4', '“nonsense” in the address is no quarter'],
    [
      'from=2027-Q1&to=2028-Q1',
      '2026-Q4',
      '2026-Q4',
      'Counted is 2017, quarter 1 to 2026, quarter 4',
    ],
    ['from=2016-Q1&to=2019-Q1', '2017-Q1', '2019-Q1', 'what lies outside is left out'],
    ['to=2019-Q5', '2025-Q4', '2026-Q4', '“2019-Q5” in the address is no quarter'],
  ])('that are shown otherwise than it says are told: %j', (address, from, to, words) => {
    const span = ask(address);
    expect(span).toMatchObject({ from, to });
    expect(span.fault).toContain(words);
  });

  it('stand in their order whichever was chosen last', () => {
    expect(inOrder({ from: '2020-Q3', to: '2019-Q1' })).toEqual({ from: '2019-Q1', to: '2020-Q3' });
    expect(inOrder(otherwise)).toEqual(otherwise);
  });
});

it('the words of quarters are months and last days', () => {
  expect([firstMonthOf('2017-Q1'), lastMonthOf('2020-Q3')]).toEqual([
    'January 2017',
    'September 2020',
  ]);
  expect([lastDayOf('2020-Q2'), lastDayOf('2020-Q4')]).toEqual(['2020-06-30', '2020-12-31']);
});

it.each([
  ['2026-Q3', '2026-10-01', true],
  ['2026-Q4', '2026-11-27', false],
  ['2026-Q4', '2026-12-31', false],
])('whether %s was over on %s: %s', (quarter, on, over) => {
  expect(isOver(quarter, on)).toBe(over);
});
