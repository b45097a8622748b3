import Holidays from 'date-holidays';
import { addDays, type Day, daysBetween } from './day.js';

// England and Wales have the same bank holidays, single royal occasions included.
const calendar = new Holidays('GB', 'ENG');
const years = new Map<string, ReadonlySet<Day>>();

/** The bank holidays of England and Wales in a year, substitute days and single occasions included. */
export function bankHolidays(year: number): readonly Day[] {
  return [...ofYear(String(year).padStart(4, '0'))].sort();
}

/** Whether the day is Monday to Friday and no bank holiday in England and Wales. */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !ofYear(day.slice(0, 4)).has(day);
}

/** The day itself if it is a working day, else the next one. */
export function workingDayFrom(day: Day): Day {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}

/** The n-th working day after a day, which itself does not count; before it with a negative number. */
export function addWorkingDays(day: Day, days: number): Day {
  const step = Math.sign(days);
  let found = day;
  for (let left = Math.abs(days); left > 0;) {
    found = addDays(found, step);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}

/** How many working days lie after `from` up to and including `to`; negative when `to` comes first. */
export function workingDaysBetween(from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(to, from);
  const days = daysBetween(from, to);
  let count = 0;
  for (let step = 1; step <= days; step += 1) if (isWorkingDay(addDays(from, step))) count += 1;
  return count;
}

function ofYear(year: string): ReadonlySet<Day> {
  const known = years.get(year);
  if (known) return known;
  const found = new Set(
    calendar
      .getHolidays(Number(year))
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10)),
  );
  years.set(year, found);
  return found;
}
