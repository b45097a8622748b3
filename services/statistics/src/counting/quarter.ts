import type { Day } from '@ictg/kit/calendar';
import type { Quarter } from '../cube/counted-child.js';

/** The calendar quarter of a day. */
export function quarterOfDay(day: Day): Quarter {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3) as 1 | 2 | 3 | 4;
  return `${Number(day.slice(0, 4))}-Q${quarter}`;
}
