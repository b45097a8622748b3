import { dayInWords, londonDay, londonTime } from '@ictg/kit/calendar';
import type { WrittenLanguage } from './booking.vocabulary.js';

const weekdays = {
  ENGLISH: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  WELSH: [
    'Dydd Sul',
    'Dydd Llun',
    'Dydd Mawrth',
    'Dydd Mercher',
    'Dydd Iau',
    'Dydd Gwener',
    'Dydd Sadwrn',
  ],
} as const;
const welshMonths = [
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
];

/** A day as it is written in the language: 4 March 2026, 4 Mawrth 2026. */
export function dayWritten(day: string, language: WrittenLanguage): string {
  if (language === 'ENGLISH') return dayInWords(day);
  return `${Number(day.slice(8))} ${welshMonths[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** When a session is, by the clocks of London: Monday 30 March 2026, 09:30 to 11:00. */
export function whenInWords(startsAt: Date, endsAt: Date, language: WrittenLanguage): string {
  const day = londonDay(startsAt);
  const weekday = weekdays[language][new Date(`${day}T12:00:00Z`).getUTCDay()] ?? '';
  const until = language === 'WELSH' ? 'tan' : 'to';
  return `${weekday} ${dayWritten(day, language)}, ${londonTime(startsAt)} ${until} ${londonTime(endsAt)}`;
}
