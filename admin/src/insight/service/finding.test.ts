import { describe, expect, it } from 'vitest';
import { linesOf, type Part } from './finding.js';

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

it('of two attributes the second goes on where the first ends', () => {
  const around = {
    ...cell('AFTER', 'COUNT', 20),
    keys: ['REFERRAL', 'AFTER'],
    labels: ['Referrals', 'In the 90 days from the session on'],
  };
  const { told } = linesOf({ cells: [around] } as unknown as Part);
  expect(told.map(({ name }) => name)).toEqual(['Referrals in the 90 days from the session on']);
});
