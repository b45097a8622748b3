import { dayParts, monthLength, plainDay, type PlainDay } from './plain-date.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const welshMonths = [
  'ion',
  'chw',
  'maw',
  'ebr',
  'mai',
  'meh',
  'gor',
  'aws',
  'med',
  'hyd',
  'tac',
  'rha',
];

function monthNumber(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const stem = word.slice(0, 3).toLowerCase();
  return Math.max(months.indexOf(stem), welshMonths.indexOf(stem)) + 1;
}

function fullYear(year: number, digits: number): number {
  return digits === 2 ? 2000 + year : year;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Why what was typed is no date, and how to write one. */
export function typedDayFault(typed: string): string {
  const parts = /^(\d{1,2})[\s/.-]+([\p{L}]+|\d{1,2})(?:[\s/.,-]+(\d{4}|\d{2}))?$/u.exec(
    typed.trim(),
  );
  if (parts === null) return 'Not a date yet. Type day, month and year.';
  const [, day = '', word = '', year] = parts;
  const month = monthNumber(word);
  const name = monthNames[month - 1];
  if (name === undefined) return `There is no month ${word}. The day comes first, then the month.`;
  // Without a year February may be as long as it ever is.
  const length = monthLength(
    year === undefined ? 2000 : fullYear(Number(year), year.length),
    month,
  );
  if (Number(day) < 1 || Number(day) > length)
    return `${name} has ${String(length)} days${year === undefined ? ' at most' : ' in that year'}. Check the day.`;
  return 'The year is missing. Type day, month and year.';
}

/**
 * Reads a date as people in Britain type it: `4/3/2009`, `04.03.09`, `4 March 2009`, `4 Mawrth 2009` or `2009-03-04`.
 * Day before month, always; null when it is no real day.
 */
export function readTypedDay(typed: string): PlainDay | null {
  const text = typed.trim();
  if (dayParts(text) !== null) return text;
  const match = /^(\d{1,2})[\s/.-]+([\p{L}]+|\d{1,2})[\s/.,-]+(\d{4}|\d{2})$/u.exec(text);
  if (match === null) return null;
  const [, day = '', month = '', year = ''] = match;
  const found = plainDay({
    day: Number(day),
    month: monthNumber(month),
    year: fullYear(Number(year), year.length),
  });
  return dayParts(found) === null ? null : found;
}
