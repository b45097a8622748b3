/** A calendar day as `YYYY-MM-DD`. It is never turned into an instant, so no time zone can move it. */
export type PlainDay = string;

/** The parts of a calendar day; month counts from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days in a month. */
export function monthLength(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (daysInMonth[month - 1] ?? 0);
}

/** Reads `YYYY-MM-DD`; null when it is no real day. */
export function dayParts(day: PlainDay): DayParts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) return null;
  const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
  if (month < 1 || month > 12 || date < 1 || date > monthLength(year, month)) return null;
  return { year, month, day: date };
}

/** Writes parts as `YYYY-MM-DD`. */
export function plainDay({ year, month, day }: DayParts): PlainDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since the first of January 1970, counted on the calendar. */
export function dayNumber({ year, month, day }: DayParts): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** How many days lie from one day to another; null when either is no day. */
export function daysBetween(from: PlainDay, to: PlainDay): number | null {
  const [start, end] = [dayParts(from), dayParts(to)];
  return start === null || end === null ? null : dayNumber(end) - dayNumber(start);
}

/** A day some days later (or earlier). */
export function addDays(day: PlainDay, count: number): PlainDay {
  const parts = dayParts(day);
  if (parts === null) return day;
  return new Date((dayNumber(parts) + count) * 86_400_000).toISOString().slice(0, 10);
}

/** Completed years on a given day; a child born on 29 February is a year older on 1 March. */
export function ageOn(bornOn: PlainDay, on: PlainDay): number | null {
  const [born, then] = [dayParts(bornOn), dayParts(on)];
  if (born === null || then === null) return null;
  const hadBirthday =
    then.month > born.month || (then.month === born.month && then.day >= born.day);
  return then.year - born.year - (hadBirthday ? 0 : 1);
}
