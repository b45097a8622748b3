import { addDays, dayNumber, dayParts, plainDay, type PlainDay } from '../date/plain-date.js';

/** Monday of the week that a day lies in. */
export function mondayOf(day: PlainDay): PlainDay {
  const parts = dayParts(day);
  // The first of January 1970 was a Thursday.
  return parts === null ? day : addDays(day, -((dayNumber(parts) + 3) % 7));
}

/** The weeks that show a month, each from Monday to Sunday. */
export function weeksOf(day: PlainDay): readonly (readonly PlainDay[])[] {
  const parts = dayParts(day);
  if (parts === null) return [];
  const first = mondayOf(plainDay({ ...parts, day: 1 }));
  const isInMonth = (one: PlainDay) => one.slice(0, 7) === day.slice(0, 7);
  return [0, 1, 2, 3, 4, 5]
    .map((week) => [0, 1, 2, 3, 4, 5, 6].map((at) => addDays(first, week * 7 + at)))
    .filter((week) => week.some(isInMonth));
}

/** The same day of another month, or its last day where that month is shorter. */
export function monthsLater(day: PlainDay, count: number): PlainDay {
  const parts = dayParts(day);
  if (parts === null) return day;
  const at = parts.year * 12 + parts.month - 1 + count;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  const first = plainDay({ year, month, day: 1 });
  const wanted = addDays(first, parts.day - 1);
  return wanted.slice(0, 7) === first.slice(0, 7)
    ? wanted
    : addDays(
        plainDay({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }),
        -1,
      );
}
