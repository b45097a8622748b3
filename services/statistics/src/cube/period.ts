import type { Quarter } from './counted-child.js';

/** How far apart two quarters are; quarters count on from the year 0. */
export function ordinal(quarter: Quarter): number {
  const [year, part] = quarter.split('-Q');
  return Number(year) * 4 + Number(part) - 1;
}

export function quarterOf(at: number): Quarter {
  return `${Math.floor(at / 4)}-Q${((at % 4) + 1) as 1 | 2 | 3 | 4}`;
}

/** Every quarter from the first to the last, both included. */
export function quartersBetween(from: Quarter, to: Quarter): readonly Quarter[] {
  const first = ordinal(from);
  return Array.from({ length: Math.max(0, ordinal(to) - first + 1) }, (_, at) =>
    quarterOf(first + at),
  );
}

export function isQuarter(text: string): text is Quarter {
  return /^\d{4}-Q[1-4]$/.test(text);
}

export function yearOf(quarter: Quarter): string {
  return quarter.slice(0, 4);
}

const lastDays = ['03-31', '06-30', '09-30', '12-31'];

/** The last calendar day of the quarter. */
export function lastDay(quarter: Quarter): string {
  return `${yearOf(quarter)}-${lastDays[ordinal(quarter) % 4] ?? ''}`;
}

/** The calendar day this many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
