import type { ServiceTimelinessQuery } from '../../__generated__/graphql.js';

type Part = ServiceTimelinessQuery['decidedByQuarter'];
type Cell = Part['cells'][number];

/** One quarter, with a figure for each length of time. */
export interface QuarterRow {
  readonly id: string;
  readonly figures: ReadonlyMap<string, Cell>;
}

/** A part by quarter and one attribute as a table: its quarters, and the attribute's codes with their words in order. */
export function byQuarter({ dimensions, cells }: Part): {
  readonly rows: readonly QuarterRow[];
  readonly columns: readonly (readonly [code: string, words: string])[];
} {
  const at = dimensions.indexOf('QUARTER');
  const other = dimensions.findIndex((dimension) => dimension !== 'QUARTER');
  const columns = new Map<string, string>();
  for (const { keys, labels } of cells) columns.set(keys[other] ?? '', labels[other] ?? '');
  const quarters = new Map<string, Map<string, Cell>>();
  for (const cell of cells) {
    const quarter = cell.keys[at] ?? '';
    const figures = quarters.get(quarter) ?? new Map<string, Cell>();
    quarters.set(quarter, figures.set(cell.keys[other] ?? '', cell));
  }
  return {
    rows: [...quarters]
      .sort(([one], [next]) => next.localeCompare(one))
      .map(([id, figures]) => ({ id, figures })),
    columns: [...columns],
  };
}
