import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, isOver, medianDays, monthSpan, partsOf } from './contract-return.rules.js';
import type { FigureRow } from './figure.js';

const row = (changes: Partial<FigureRow> = {}): FigureRow => ({
  recordId: 'sup_1',
  childId: 'chi_1',
  reference: 'C-1',
  part: null,
  days: null,
  ...changes,
});

describe('a month', () => {
  it.each([
    ['2026-10', { first: '2026-10-01', next: '2026-11-01' }],
    ['2026-12', { first: '2026-12-01', next: '2027-01-01' }],
    ['2024-02', { first: '2024-02-01', next: '2024-03-01' }],
    ['2026-13', null],
    ['2026-00', null],
    ['2026-1', null],
    ['October', null],
    ['', null],
    ["2026-10'--", null],
  ])('written %s is read as %o', (month, expected) => {
    expect(monthSpan(month)).toEqual(expected);
  });

  it.each([
    ['2026-10-31', false],
    ['2026-11-01', true],
  ])('October is over on %s: %s', (today, expected) => {
    expect(isOver({ first: '2026-10-01', next: '2026-11-01' }, today)).toBe(expected);
  });
});

describe('a figure', () => {
  it.each([
    [[], null],
    [[5], 5],
    [[9, 1], 5],
    [[9, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])('of %o days has the median %s', (days, expected) => {
    expect(medianDays(days.map((value) => row({ days: value })))).toBe(expected);
  });

  it('is the sum of its parts, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('RPC', 'DIRECT_WORKER', 'NONE')), (parts) => {
        const rows = parts.map((part, index) => row({ recordId: `sup_${index}`, part }));
        expect(partsOf(rows).reduce((sum, { count }) => sum + count, 0)).toBe(parts.length);
      }),
      { seed: 1 },
    );
  });
});

describe('what became known since', () => {
  const figure = (...rows: FigureRow[]) => [{ key: 'SUPPORT_OPENED' as const, rows }];

  it('is nothing when the same records count, in whatever order', () => {
    const [one, two] = [row(), row({ recordId: 'sup_2' })];
    expect(changesBetween(figure(one, two), figure(two, one))).toEqual([]);
  });

  it('names what came, what went, and what moved to another part', () => {
    const moved = row({ recordId: 'sup_3', part: 'RPC' });
    const after = row({ recordId: 'sup_3', part: 'DIRECT_WORKER' });
    const [gone, came] = [row({ recordId: 'sup_1' }), row({ recordId: 'sup_2' })];
    expect(changesBetween(figure(gone, moved), figure(came, after))).toEqual([
      { key: 'SUPPORT_OPENED', added: [came, after], removed: [gone, moved] },
    ]);
  });

  it('leaves what has been frozen plus what came minus what went', () => {
    const rows = fc.uniqueArray(fc.integer({ min: 1, max: 12 }).map((n) => `sup_${n}`));
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const [change] = changesBetween(
          figure(...before.map((recordId) => row({ recordId }))),
          figure(...after.map((recordId) => row({ recordId }))),
        );
        const [added, removed] = [change?.added.length ?? 0, change?.removed.length ?? 0];
        expect(before.length + added - removed).toBe(after.length);
      }),
      { seed: 1 },
    );
  });
});
