import { londonInstant, readDay } from '../calendar/index.js';
import { currentCode, isAuthorityCode, openDataRows } from '../geography/index.js';
import { fault, value, type CellRead } from './column.js';

/** Text up to a length. */
export function text(longest: number): (cell: string) => CellRead<string> {
  return (cell) =>
    cell.length > longest
      ? fault(
          'TOO_LONG',
          `This is ${cell.length.toLocaleString('en-GB')} characters long; at most ${longest.toLocaleString('en-GB')} can be kept. Shorten it.`,
        )
      : value(cell);
}

/** Several texts, separated by semicolons or strokes. */
export function texts(longest: number): (cell: string) => CellRead<readonly string[]> {
  return (cell) => {
    const parts = cell
      .split(/[;|]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return parts.some((part) => part.length > longest)
      ? fault(
          'TOO_LONG',
          `One part is longer than ${longest} characters. Separate the parts by semicolons.`,
        )
      : value(parts);
  };
}

/** A day as 2009-03-31 or 31/03/2009; a midnight that a spreadsheet has added is left out. */
export function day(cell: string): CellRead<string> {
  const read = readDay(cell.replace(/[T ]00:00(:00(\.0+)?)?Z?$/, ''));
  if (read.ok)
    return read.day < '1900-01-01'
      ? fault('TOO_EARLY', 'That day lies before 1900. Check the year.')
      : value(read.day);
  return read.code === 'NO_SUCH_DAY'
    ? fault('NO_SUCH_DAY', 'There is no such day. Check day and month.')
    : fault(
        'NOT_A_DAY',
        'This is not a date. Write day/month/year like 31/03/2009, or 2009-03-31.',
      );
}

/** A moment: a day, or a day and a time by the clock in London. */
export function moment(cell: string): CellRead<Date> {
  const [, onDay = cell, time] =
    /^(.*?)[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z)?$/.exec(cell) ?? [];
  const read = day(onDay);
  if (!read.ok) return read;
  if (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    return fault('NOT_A_TIME', 'There is no such time of day. Write it like 17:05.');
  return value(
    cell.endsWith('Z') && time !== undefined
      ? new Date(`${read.value}T${time}:00Z`)
      : londonInstant(read.value, time ?? '00:00'),
  );
}

/** One of a closed list, however it is written: "Needs met", "needs_met" and "NEEDS-MET" are the same. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
  aliases: Readonly<Record<string, NoInfer<Word>>> = {},
): (cell: string) => CellRead<Word> {
  const known = new Map<string, Word>([
    ...words.map((word) => [plain(word), word] as const),
    ...Object.entries(aliases).map(([alias, word]) => [plain(alias), word] as const),
  ]);
  return (cell) => {
    const found = known.get(plain(cell));
    return found === undefined
      ? fault('NOT_LISTED', `This is not one of: ${words.join(', ')}.`)
      : value(found);
  };
}

const countyOfDistrict = new Map(
  openDataRows('geography/districts-2023-to-local-authority.csv', [
    'lad23_code',
    'gss_code',
    'local_authority',
  ]).map((row) => [row.lad23_code, row] as const),
);

/** A council's GSS code. One of the past becomes today's, where the area was not split among several. */
export function authorityCode(cell: string): CellRead<string> {
  const code = cell.trim().toUpperCase();
  if (isAuthorityCode(code)) return value(currentCode(code) ?? code);
  if (/^[NS]\d{8}$/.test(code)) return value(code);
  const district = countyOfDistrict.get(code);
  if (district)
    return fault(
      'DISTRICT',
      `This is the code of a district. Write that of the council with children's services there: ${district.gss_code} (${district.local_authority}).`,
    );
  return /^[EW]\d{8}$/.test(code)
    ? fault(
        'NO_SUCH_AUTHORITY',
        'No council with children’s services in England or Wales has or had this code.',
      )
    : fault(
        'NOT_A_CODE',
        'This is not a GSS code. Write the nine characters, e.g. E10000030 for Surrey, not the name.',
      );
}

/** A whole number within bounds. */
export function whole(from: number, to: number): (cell: string) => CellRead<number> {
  return (cell) =>
    /^\d+$/.test(cell) && Number(cell) >= from && Number(cell) <= to
      ? value(Number(cell))
      : fault('NOT_A_NUMBER', `Write a whole number from ${from} to ${to}.`);
}

/** An e-mail address. */
export function email(cell: string): CellRead<string> {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)
    ? value(cell.toLowerCase())
    : fault(
        'NOT_AN_ADDRESS',
        'This is not an e-mail address. Write it as name@organisation.example.',
      );
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
