import { londonTime } from '../date/date-words.js';
import type { PlainDay } from '../date/plain-date.js';
import { useNow } from './now.js';

/** Today in London by the server's clock. */
export function useToday(): PlainDay {
  return londonTime(useNow()).day;
}
