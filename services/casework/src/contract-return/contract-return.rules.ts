import { addMonths, isDay, type Day } from '@ictg/kit/calendar';
import type { Figure, FigureKey, FigureRow } from './figure.js';

/** The days of a month: its first, and the first of the next. */
export interface MonthSpan {
  readonly first: Day;
  readonly next: Day;
}

/** Reads a month such as 2026-10; null when it is none. */
export function monthSpan(month: string): MonthSpan | null {
  const first = `${month}-01`;
  return /^\d{4}-\d{2}$/.test(month) && isDay(first) ? { first, next: addMonths(first, 1) } : null;
}

/** Whether every day of the month lies behind. */
export function isOver({ next }: MonthSpan, today: Day): boolean {
  return next <= today;
}

/** The half of the ordered values that lies below and the half above: the middle, or the mean of the two middle ones. */
export function medianDays(rows: readonly FigureRow[]): number | null {
  const days = rows.flatMap((row) => row.days ?? []).sort((a, b) => a - b);
  const middle = days.length >> 1;
  const [below, above] = [days[days.length % 2 ? middle : middle - 1], days[middle]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

/** How many records a figure has in each of its parts, most first. */
export function partsOf(rows: readonly FigureRow[]): { part: string; count: number }[] {
  const grouped = Map.groupBy(
    rows.filter((row): row is FigureRow & { part: string } => row.part !== null),
    ({ part }) => part,
  );
  return [...grouped]
    .map(([part, members]) => ({ part, count: members.length }))
    .sort((a, b) => b.count - a.count || (a.part < b.part ? -1 : 1));
}

/** What a later correction changed in a figure. */
export interface FigureChange {
  readonly key: FigureKey;
  readonly added: readonly FigureRow[];
  readonly removed: readonly FigureRow[];
}

/** What differs between what was frozen and what is known now. A record that moved to another part is in both lists. */
export function changesBetween(
  before: readonly Figure[],
  after: readonly Figure[],
): FigureChange[] {
  return after
    .map(({ key, rows }) => {
      const earlier = before.find((figure) => figure.key === key)?.rows ?? [];
      const [old, now] = [new Set(earlier.map(rowKey)), new Set(rows.map(rowKey))];
      return {
        key,
        added: rows.filter((row) => !old.has(rowKey(row))),
        removed: earlier.filter((row) => !now.has(rowKey(row))),
      };
    })
    .filter(({ added, removed }) => added.length + removed.length > 0);
}

function rowKey({ recordId, part, days }: FigureRow): string {
  return `${recordId} ${part ?? ''} ${days ?? ''}`;
}
