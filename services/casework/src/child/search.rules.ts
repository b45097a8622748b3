import { readDay, type Day } from '@ictg/kit/calendar';

/** What somebody may have meant by a search. */
export interface Sought {
  /** Forms in which a reference may be on record; none when the text holds no reference. */
  readonly references: readonly string[];
  readonly born: Day | null;
  /** What is left for a name. */
  readonly name: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const inFigures = /(?<!\d)(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})(?!\d)/;
const inWords =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s.-]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,-]*(\d{4}|\d{2})(?!\d)/i;
const iso = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/;

/** Reads a search: a reference, a date of birth as people write it, a name, or a name and a date together. */
export function readSearch(text: string, today: Day): Sought {
  const found = dayIn(text, today);
  const rest = found ? text.replace(found.written, ' ') : text;
  return {
    references: found ? [] : referencesIn(text),
    born: found?.day ?? null,
    name: rest.replace(/\s+/g, ' ').trim(),
  };
}

function dayIn(text: string, today: Day): { day: Day; written: string } | null {
  const whole = iso.exec(text)?.[0];
  const [figures, day = '', month = '', year = ''] = inFigures.exec(text) ?? [];
  const [words, wordDay = '', monthName = '', wordYear = ''] = inWords.exec(text) ?? [];
  const monthNumber = String(months.indexOf(monthName.toLowerCase()) + 1);
  const candidates = [
    { written: whole, iso: whole ?? '' },
    { written: figures, iso: isoOf(year, month, day, today) },
    { written: words, iso: isoOf(wordYear, monthNumber, wordDay, today) },
  ];
  for (const candidate of candidates) {
    if (candidate.written === undefined) continue;
    const read = readDay(candidate.iso);
    if (read.ok) return { day: read.day, written: candidate.written };
  }
  return null;
}

/** A year of two figures is the latest one that has come. */
function isoOf(year: string, month: string, day: string, today: Day): string {
  const century = Number(today.slice(0, 2)) - (Number(year) > Number(today.slice(2, 4)) ? 1 : 0);
  const whole = year.length === 2 ? `${century}${year}` : year;
  return `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function referencesIn(text: string): string[] {
  const key = text.replace(/[\s/-]/g, '').toUpperCase();
  if (!/\d{3}/.test(key)) return [];
  const bare = key.replace(/^NRM/, '');
  return [...new Set([key, bare, `NRM${bare}`])];
}

/** Whether a text that is no reference on record may still be a name: it has letters beside those of a reference. */
export function mayBeName(text: string): boolean {
  return text.replace(/^\s*(nrm|c|r)(?=[\s/\d-])/i, '').replace(/[^\p{L}]/gu, '').length > 1;
}
