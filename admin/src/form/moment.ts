import { serverNow } from '../clock/now.js';
import { instantFrom, londonTime } from '../date/date-words.js';

/** Now, as the fields of a moment want it. */
export function nowIn<Name extends string>(
  name: Name,
  plusMinutes = 0,
): Record<`${Name}Day` | `${Name}Time`, string> {
  const { day, time } = londonTime(serverNow() + plusMinutes * 60_000);
  return { [`${name}Day`]: day, [`${name}Time`]: time } as never;
}

/** The instant that a day and a time of a form say; null without a day. */
export function momentOf(day: string | null, time: string): string | null {
  return day === null || day === '' ? null : instantFrom(day, time);
}
