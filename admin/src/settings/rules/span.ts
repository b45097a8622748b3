import { dayNumber, dayParts, type PlainDay } from '../../date/plain-date.js';

/** Where a stretch of days lies on a line from first to last day, in hundredths. */
export interface Placement {
  readonly left: number;
  readonly width: number;
}

function position(day: PlainDay, first: PlainDay, last: PlainDay): number {
  const [at, from, to] = [day, first, last].map((one) => {
    const parts = dayParts(one);
    return parts === null ? 0 : dayNumber(parts);
  }) as [number, number, number];
  return to === from ? 0 : Math.min(Math.max(((at - from) / (to - from)) * 100, 0), 100);
}

/** Places a stretch; one without an end runs to the last day. */
export function placeSpan(
  from: PlainDay,
  until: PlainDay | null,
  first: PlainDay,
  last: PlainDay,
): Placement {
  const left = position(from, first, last);
  return { left, width: Math.max(position(until ?? last, first, last) - left, 0.5) };
}

/** The first days of the years between two days. */
export function yearsBetween(first: PlainDay, last: PlainDay): readonly PlainDay[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from(
    { length: Math.max(to - from, 0) },
    (_, at) => `${String(from + at + 1)}-01-01`,
  );
}
