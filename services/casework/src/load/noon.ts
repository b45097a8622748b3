import { londonInstant, type Day } from '@ictg/kit/calendar';

/** The moment that stands for a day whose time was not recorded: at noon no clock anywhere makes another day of it. */
export function noonOf(day: Day): Date {
  return londonInstant(day, '12:00');
}
