import { dayParts, type PlainDay } from './plain-date.js';

/** The two languages of the service. */
export type Locale = 'en' | 'cy';

const months: Record<Locale, readonly string[]> = {
  en: [
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
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};
const days: Record<Locale, readonly string[]> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  cy: [
    'Dydd Sul',
    'Dydd Llun',
    'Dydd Mawrth',
    'Dydd Mercher',
    'Dydd Iau',
    'Dydd Gwener',
    'Dydd Sadwrn',
  ],
};

/** A day in words, `4 March 2009`; what cannot be read is returned as it is. */
export function dayWords(
  day: PlainDay,
  locale: Locale = 'en',
  length: 'long' | 'short' = 'long',
): string {
  const parts = dayParts(day);
  if (parts === null) return day;
  const month = months[locale][parts.month - 1] ?? '';
  return `${String(parts.day)} ${length === 'short' ? month.slice(0, 3) : month} ${String(parts.year)}`;
}

/** A stretch of days, as short as it can be said: `10 to 19 Dec 2026`. */
export function spanWords(from: PlainDay, until: PlainDay, locale: Locale = 'en'): string {
  const [first, last] = [dayParts(from), dayParts(until)];
  if (first === null || last === null) return `${from} to ${until}`;
  const short = (month: number): string => (months[locale][month - 1] ?? '').slice(0, 3);
  const end = dayWords(until, locale, 'short');
  if (first.year !== last.year) return `${dayWords(from, locale, 'short')} to ${end}`;
  return first.month === last.month
    ? `${String(first.day)} to ${end}`
    : `${String(first.day)} ${short(first.month)} to ${end}`;
}

/** A day with its weekday, `Tuesday 4 March 2025`. */
export function weekdayWords(day: PlainDay, locale: Locale = 'en'): string {
  const parts = dayParts(day);
  if (parts === null) return day;
  const weekday = new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay();
  return `${days[locale][weekday] ?? ''} ${dayWords(day, locale)}`;
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The calendar day and the wall clock of an instant in London, where the service works. */
export function londonTime(instant: string | number): {
  readonly day: PlainDay;
  readonly time: string;
} {
  const parts = Object.fromEntries(
    london.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  const part = (name: string): string => parts[name] ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** An instant in words, `4 Mar 2025, 09:12`. */
export function instantWords(instant: string, locale: Locale = 'en'): string {
  if (Number.isNaN(Date.parse(instant))) return instant;
  const { day, time } = londonTime(instant);
  return `${dayWords(day, locale, 'short')}, ${time}`;
}

const day = 86_400;
const units: readonly (readonly [string, number])[] = [
  ['year', 365.25 * day],
  ['month', 30.44 * day],
  ['week', 7 * day],
  ['day', day],
  ['hour', 3_600],
  ['minute', 60],
];

/** A stretch of time in its largest sensible unit: `3 hours`, `1 day`, `less than a minute`. */
export function stretchWords(seconds: number): string {
  const size = Math.abs(seconds);
  // Up to two days people speak of hours, up to two weeks of days, and so on.
  const [unit, length] = units.find(([, span]) => size >= (span < day ? span : 2 * span)) ?? [
    '',
    0,
  ];
  if (length === 0) return 'less than a minute';
  const count = Math.floor(size / length);
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}

/** The instant at which London's clocks show a time on a day. */
export function instantFrom(day: PlainDay, time: string): string {
  const guess = Date.parse(`${day}T${time.padStart(5, '0')}:00Z`);
  const shown = londonTime(guess);
  const drift = Date.parse(`${shown.day}T${shown.time}:00Z`) - guess;
  return new Date(guess - drift).toISOString();
}
