import { addDays, type Day } from '@ictg/kit/calendar';
import type { Quarter } from '../cube/counted-child.js';

/** The calendar quarter of a day. */
export function quarterOf(day: Day): Quarter {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3) as 1 | 2 | 3 | 4;
  return `${Number(day.slice(0, 4))}-Q${quarter}`;
}

/** The last day of a quarter. */
export function lastDayOf(quarter: Quarter): Day {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  const next =
    number === 4 ? `${year + 1}-01-01` : `${year}-${String(number * 3 + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}

/** Every quarter from one to another, both included. */
export function quartersBetween(from: Quarter, to: Quarter): readonly Quarter[] {
  const answer: Quarter[] = [];
  for (let quarter = from; quarter <= to; quarter = quarterOf(addDays(lastDayOf(quarter), 1)))
    answer.push(quarter);
  return answer;
}
