import { isDay } from '@ictg/kit/calendar';
import type { Language } from '../words/words.js';

/** A plain day as people of that language write it. */
export function dayInWords(day: string, language: Language): string {
  if (!isDay(day)) return day;
  return new Intl.DateTimeFormat(language === 'cy' ? 'cy-GB' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
