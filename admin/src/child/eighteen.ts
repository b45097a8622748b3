import { dayParts, daysBetween, monthLength, plainDay, type PlainDay } from '../date/plain-date.js';

const notice = 100;

/** The eighteenth birthday; of a child born on 29 February it is 1 March in a common year. */
export function eighteenOn(bornOn: PlainDay): PlainDay | null {
  const born = dayParts(bornOn);
  if (born === null) return null;
  const year = born.year + 18;
  if (born.day > monthLength(year, born.month))
    return plainDay({ year, month: born.month + 1, day: 1 });
  return plainDay({ ...born, year });
}

/** Whether the birthday comes within a hundred days. */
export function isSoonEighteen(eighteen: PlainDay, today: PlainDay): boolean {
  const days = daysBetween(today, eighteen);
  return days !== null && days >= 0 && days <= notice;
}
