import { type Day, daysBetween, isDay } from './day.js';

/**
 * The birthday on which somebody reaches an age. Whoever is born on 29 February reaches it on 1 March of a
 * common year: the later of the two readings, so that nobody loses a day of childhood.
 */
export function birthday(bornOn: Day, age: number): Day {
  const year = String(Number(bornOn.slice(0, 4)) + age).padStart(4, '0');
  const day = `${year}${bornOn.slice(4)}`;
  return isDay(day) ? day : `${year}-03-01`;
}

/** Completed years on a day; negative before birth. */
export function ageOn(bornOn: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return birthday(bornOn, years) <= on ? years : years - 1;
}

/** The day on which somebody is no longer a child. */
export function eighteenthBirthday(bornOn: Day): Day {
  return birthday(bornOn, 18);
}

/** How many days are left until the eighteenth birthday: 0 on it, negative after it. */
export function daysUntilEighteen(bornOn: Day, on: Day): number {
  return daysBetween(on, eighteenthBirthday(bornOn));
}
