import { describe, expect, it } from 'vitest';
import { linesOf, spanOf, type Part } from './finding.js';

const cell = (code: string, measure: 'COUNT' | 'SHARE', value: number | null) => ({
  keys: [code],
  labels: [code.toLowerCase()],
  measure,
  value,
  marker: null,
  interval: [0, 9],
});
const part = {
  cells: [
    cell('RPC', 'COUNT', 25),
    cell('RPC', 'SHARE', 0.4),
    cell('NOBODY', 'COUNT', 0),
    cell('NOBODY', 'SHARE', null),
  ],
} as unknown as Part;

describe('a part of the findings', () => {
  it('has a line for each code with its share, and names those of 0 together', () => {
    const { told, none } = linesOf(part);
    expect(told).toMatchObject([{ name: 'rpc', count: { value: 25 }, share: { value: 0.4 } }]);
    expect(none).toEqual(['nobody']);
  });
});

describe('the quarters', () => {
  const quarters = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
  it.each([
    ['', '2025-Q4', '2026-Q4'],
    ['from=2018-Q4&to=2019-Q4', '2018-Q4', '2019-Q4'],
    ['from=2020-Q1&to=2019-Q1', '2019-Q1', '2020-Q1'],
    ['from=nonsense', '2025-Q4', '2026-Q4'],
  ])('of %j', (address, from, to) => {
    expect(spanOf(new URLSearchParams(address), quarters)).toEqual({ from, to });
  });
});
