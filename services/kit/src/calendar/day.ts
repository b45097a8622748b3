import { Temporal } from 'temporal-polyfill';

/**
 * A calendar day as `YYYY-MM-DD`. It has no time zone, so a birthday never moves, and days in this form
 * sort as text: `a < b` means that a comes before b.
 */
export type Day = string;

/** A stretch of days: `from` belongs to it, `until` no longer does; null means open at that end. */
export interface DaySpan {
  readonly from: Day | null;
  readonly until: Day | null;
}

/** What came of reading a day that somebody typed. */
export type ReadDay =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly code: 'NOT_A_DAY' | 'NO_SUCH_DAY'; readonly sentence: string };

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const british = /^(\d{2})\/(\d{2})\/(\d{4})$/;

/** Reads a day written as 2009-03-31 or 31/03/2009, and nothing else: no guess is made about any other form. */
export function readDay(text: string): ReadDay {
  const trimmed = text.trim();
  const [, year, month, day] = iso.exec(trimmed) ?? [];
  const [, britishDay, britishMonth, britishYear] = british.exec(trimmed) ?? [];
  const parts = [year ?? britishYear, month ?? britishMonth, day ?? britishDay];
  if (parts.includes(undefined)) {
    return {
      ok: false,
      code: 'NOT_A_DAY',
      sentence: `"${trimmed}" is not a date. Write day/month/year like 31/03/2009, or 2009-03-31.`,
    };
  }
  const written = parts.join('-');
  if (!isDay(written)) {
    return {
      ok: false,
      code: 'NO_SUCH_DAY',
      sentence: `There is no such day as ${trimmed}. Check day and month.`,
    };
  }
  return { ok: true, day: written };
}

/** Whether the text is a real day in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = iso.exec(text) ?? [];
  if (year === undefined || Number(year) < 1) return false;
  return (
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysInMonth(+year, Number(month))
  );
}

/** The day so many days later, or earlier with a negative number. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The same day of the month so many months later; the last of the month where there is no such day. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** How many days lie from one day to another; negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** Whether the day lies in the span. */
export function within(day: Day, { from, until }: DaySpan): boolean {
  return (from === null || from <= day) && (until === null || day < until);
}

function daysInMonth(year: number, month: number): number {
  return (
    new Date(Date.UTC(2000, month, 0)).getUTCDate() - (month === 2 && !isLeapYear(year) ? 1 : 0)
  );
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
