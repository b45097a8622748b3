import { describe, expect, it } from 'vitest';
import { byQuarter } from './by-quarter.js';

const cell = (keys: string[], value: number) => ({
  keys,
  labels: keys.map((key) => `word of ${key}`),
  measure: 'COUNT' as const,
  value,
  marker: null,
  interval: null,
});

describe('a part by quarter and another attribute', () => {
  it.each([
    ['the quarter first', (keys: [string, string]) => [...keys], ['QUARTER', 'DECISION_TIME']],
    [
      'the quarter last',
      (keys: [string, string]) => keys.toReversed(),
      ['DECISION_TIME', 'QUARTER'],
    ],
  ] as const)('is a row for each quarter, newest first, with %s', (_how, order, dimensions) => {
    const { rows, columns } = byQuarter({
      subject: 'REFERRAL',
      dimensions: [...dimensions],
      totals: [],
      csvUrl: '/a.csv',
      cells: [
        cell(order(['2025-Q4', 'SAME_DAY']), 10),
        cell(order(['2025-Q4', 'LATER']), 5),
        cell(order(['2026-Q1', 'SAME_DAY']), 20),
      ],
    });
    expect(columns).toEqual([
      ['SAME_DAY', 'word of SAME_DAY'],
      ['LATER', 'word of LATER'],
    ]);
    expect(rows.map(({ id }) => id)).toEqual(['2026-Q1', '2025-Q4']);
    expect(rows.map(({ figures }) => figures.get('LATER')?.value)).toEqual([undefined, 5]);
  });
});
