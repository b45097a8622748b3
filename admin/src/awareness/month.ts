import { addDays, dayParts, monthLength, plainDay, type PlainDay } from '../date/plain-date.js';

/** A month of the calendar, as `2027-03`. */
export type Month = string;

/** The month that a day lies in. */
export function monthOf(day: PlainDay): Month {
  return day.slice(0, 7);
}

/** Whether a text out of an address is a month. */
export function isMonth(text: string | null): text is Month {
  return text !== null && dayParts(`${text}-01`) !== null;
}

/** The month so many months later or earlier. */
export function monthsLater(month: Month, count: number): Month {
  const { year, month: number } = dayParts(`${month}-01`) ?? { year: 2000, month: 1 };
  const at = year * 12 + number - 1 + count;
  return monthOf(plainDay({ year: Math.floor(at / 12), month: (at % 12) + 1, day: 1 }));
}

/** The weeks of a month, Monday first, with the days of the months beside it that fill them. */
export function weeksOf(month: Month): readonly (readonly PlainDay[])[] {
  const first = `${month}-01`;
  const { year, month: number } = dayParts(first) ?? { year: 2000, month: 1 };
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const count = Math.ceil((weekday + monthLength(year, number)) / 7);
  const monday = addDays(first, -weekday);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => addDays(monday, week * 7 + day)),
  );
}
