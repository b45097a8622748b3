import { Temporal } from 'temporal-polyfill';
import { addDays, type Day } from './day.js';
import { isWorkingDay } from './working-day.js';

/** The zone of everybody the service works with. */
export const londonZone = 'Europe/London';

/** The hours of a working day by the clock in London, e.g. 09:00 to 17:00. */
export interface WorkingHours {
  readonly opens: string;
  readonly closes: string;
}

/** The day that it is in London at that instant. */
export function londonDay(instant: Date): Day {
  return zoned(instant).toPlainDate().toString();
}

/** The time of day that it is in London at that instant, as 09:05. */
export function londonTime(instant: Date): string {
  return zoned(instant).toPlainTime().toString({ smallestUnit: 'minute' });
}

/**
 * The instant at which clocks in London show a time on a day. Of a time that the change to summer time skips,
 * the moment after the gap; of one that comes twice in autumn, the first.
 */
export function londonInstant(day: Day, time = '00:00'): Date {
  const at = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: londonZone,
    plainTime: time,
  });
  return new Date(at.epochMilliseconds);
}

/**
 * The instant at which so many working hours have passed, counted only while the service works. Work that ends
 * with the day ends at its closing, not at the opening of the next.
 */
export function addWorkingHours(start: Date, hours: number, working: WorkingHours): Date {
  return addWorkingTime(start, hours * 3_600_000, working);
}

/** As `addWorkingHours`, in milliseconds. */
export function addWorkingTime(start: Date, milliseconds: number, working: WorkingHours): Date {
  let left = milliseconds;
  let day = londonDay(start);
  if (left <= 0) return start;
  for (;;) {
    const [opens, closes] = shift(day, working);
    const from = Math.max(start.getTime(), opens);
    const room = closes - from;
    if (room >= left) return new Date(from + left);
    if (room > 0) left -= room;
    day = addDays(day, 1);
  }
}

/** How much working time lies between two instants, in milliseconds; 0 when the second is not later. */
export function workingTimeBetween(from: Date, to: Date, working: WorkingHours): number {
  let sum = 0;
  const last = londonDay(to);
  for (let day = londonDay(from); day <= last; day = addDays(day, 1)) {
    const [opens, closes] = shift(day, working);
    sum += Math.max(0, Math.min(closes, to.getTime()) - Math.max(opens, from.getTime()));
  }
  return sum;
}

type Shift = readonly [opens: number, closes: number];

// A queue asks for the same few days again and again, and finding an instant in a time zone is slow.
const shifts = new Map<string, Shift>();

function shift(day: Day, { opens, closes }: WorkingHours): Shift {
  if (opens >= closes) throw new Error('A working day must open before it closes');
  const key = `${day} ${opens} ${closes}`;
  const known = shifts.get(key);
  if (known) return known;
  const found: Shift = isWorkingDay(day)
    ? [londonInstant(day, opens).getTime(), londonInstant(day, closes).getTime()]
    : [0, 0];
  shifts.set(key, found);
  return found;
}

function zoned(instant: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(londonZone);
}
