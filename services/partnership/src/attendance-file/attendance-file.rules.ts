import { parse } from 'csv-parse/sync';

/** Somebody as an attendance file has them; several lines of one person are one. */
export interface Attended {
  /** The first line on which they stand, to find them in the file. */
  readonly line: number;
  readonly name: string;
  readonly email: string | null;
  readonly minutes: number | null;
}

/** What was read, or why nothing could be. */
export type ReadFile =
  | { readonly tool: 'TEAMS' | 'ZOOM' | 'OTHER'; readonly people: readonly Attended[] }
  | { readonly fault: string };

const mostLines = 5_000;

/** The text of a file: Teams writes UTF-16, others UTF-8, each with or without a mark at its beginning. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Without a mark: Latin letters in UTF-16 have every second byte empty.
  const zeros = bytes.subarray(0, 200).filter((byte, at) => byte === 0 && at % 2 === 1).length;
  return new TextDecoder(zeros > 20 ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** The columns that are looked for, by what the tools call them. */
const columns = {
  name: ['name', 'full name', 'participant', 'name (original name)', 'attendee', 'display name'],
  first: ['first name', 'name (first)'],
  last: ['last name', 'surname'],
  email: [
    'email',
    'user email',
    'email address',
    'e-mail',
    'participant id (upn)',
    'attendee email',
  ],
  duration: [
    'duration',
    'in-meeting duration',
    'meeting duration',
    'duration (minutes)',
    'total duration (minutes)',
    'time in session (minutes)',
  ],
  role: ['role', 'attendee type'],
} as const;
type Column = keyof typeof columns;

/** Reads an attendance file of a meeting tool: Teams, Zoom, or any table with a name and an address. */
export function readAttendanceFile(bytes: Uint8Array): ReadFile {
  const text = textOf(bytes);
  const rows = rowsOf(text);
  if (rows === null || rows.length > mostLines)
    return { fault: 'This is no attendance file. Download it from the meeting again, as CSV.' };
  const at = rows.findIndex(({ cells }) => isHeader(cells));
  if (at < 0)
    return {
      fault:
        'No line of this file has the names of columns, such as Name and Email. Download the list of participants, as CSV.',
    };
  const header = (rows[at]?.cells ?? []).map(plain);
  const find = (column: Column) =>
    header.findIndex((cell) => (columns[column] as readonly string[]).includes(cell));
  const places = Object.fromEntries(
    (Object.keys(columns) as Column[]).map((column) => [column, find(column)]),
  ) as Record<Column, number>;
  const people: Attended[] = [];
  for (const { line, cells } of rows.slice(at + 1)) {
    // The next section of a Teams report has a heading of one cell.
    if (cells.filter((cell) => cell.trim() !== '').length < 2) break;
    const person = personOf(cells, places, line);
    if (person) people.push(person);
  }
  return { tool: toolOf(header, text), people: together(people) };
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

function rowsOf(text: string): Line[] | null {
  const tabs = text.slice(0, 2_000).split('\t').length;
  const commas = text.slice(0, 2_000).split(',').length;
  const semicolons = text.slice(0, 2_000).split(';').length;
  const delimiter = tabs > 3 ? '\t' : semicolons > commas ? ';' : ',';
  try {
    const records = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch {
    return null;
  }
}

function isHeader(cells: readonly string[]): boolean {
  const names = cells.map(plain);
  const has = (column: Column) =>
    names.some((name) => (columns[column] as readonly string[]).includes(name));
  return has('name') || (has('first') && has('last'));
}

function personOf(
  cells: readonly string[],
  places: Readonly<Record<Column, number>>,
  line: number,
): Attended | null {
  const cell = (column: Column) => (places[column] < 0 ? '' : (cells[places[column]] ?? '').trim());
  // Who runs the meeting is no participant.
  if (/^(organi[sz]er|host|co-?host|co-?organi[sz]er|trefnydd)$/i.test(cell('role'))) return null;
  const shown = cell('name') || `${cell('first')} ${cell('last')}`;
  const name = shown
    // Tools add what is no part of a name: (Guest), (Unverified), (Original name).
    .replaceAll(/\s*\((?:guest|external|unverified|gwestai|[^)]*\bguest\b[^)]*)\)/gi, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const email = cell('email').toLowerCase();
  if (name === '' && email === '') return null;
  return {
    line,
    name,
    email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? email : null,
    minutes: minutesOf(cell('duration')),
  };
}

/** Minutes of "1h 12m 30s", "01:12:30", "72" or "72.5 min"; null for what is none of them. */
export function minutesOf(text: string): number | null {
  const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (clock)
    return Math.round(Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3] ?? 0) / 60);
  const parts =
    /^(?:(\d+)\s*(?:h|awr)\w*)?\s*(?:(\d+)\s*(?:m|min|munud)\w*)?\s*(?:(\d+)\s*(?:s|eiliad)\w*)?$/i.exec(
      text,
    );
  if (parts && /\d/.test(text) && /[a-z]/i.test(text))
    return Math.round(
      Number(parts[1] ?? 0) * 60 + Number(parts[2] ?? 0) + Number(parts[3] ?? 0) / 60,
    );
  return /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text)) : null;
}

/** One entry a person: whoever lost the connection and came back stands in the file several times. */
function together(people: readonly Attended[]): Attended[] {
  const found = new Map<string, Attended>();
  for (const person of people) {
    const key = person.email ?? plain(person.name);
    const before = found.get(key);
    const minutes =
      before?.minutes == null && person.minutes == null
        ? null
        : (before?.minutes ?? 0) + (person.minutes ?? 0);
    found.set(key, { ...(before ?? person), minutes });
  }
  return [...found.values()];
}

function toolOf(header: readonly string[], text: string): 'TEAMS' | 'ZOOM' | 'OTHER' {
  if (header.includes('first join') || /^.?(1\. )?(meeting )?summary/i.test(text)) return 'TEAMS';
  return header.includes('name (original name)') || header.includes('guest') ? 'ZOOM' : 'OTHER';
}

/** A name as names are compared: small letters without accents, in any order of its words. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9()\s-]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
