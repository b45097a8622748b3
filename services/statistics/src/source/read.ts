import { dayParts, type Person, type PersonName } from '@ictg/kit/linkage';
import { CsvError, parse } from 'csv-parse/sync';
import { InputFault } from '../input-fault.js';
import type { Kind, SourceMap } from './map.js';

type Row = Readonly<Record<string, string>>;

/** The people of a file, and what a person should know about how it was read. */
export interface Reading {
  readonly people: readonly Person[];
  readonly remarks: readonly string[];
}

/** Reads the people of a file by its map: one line of CSV each, the header naming the columns. */
export function readPeople(text: string, map: SourceMap, path: string): Reading {
  const { header, rows } = parseRows(text, path);
  const { absent } = checkHeader(header, map, path);
  const seen = new Map<string, number>();
  const people = rows.map((row, at) => {
    const id = (row[map.id] ?? '').trim();
    if (id === '')
      throw new InputFault([
        `${path}, record ${at + 1}: ${map.id} is empty; give every record an id of its own.`,
      ]);
    const before = seen.get(id);
    if (before !== undefined)
      throw new InputFault([
        `${path}, record ${at + 1}: ${map.id} ${id} stands already in record ${before}; each record needs an id of its own.`,
      ]);
    seen.set(id, at + 1);
    return personFrom(id, row, map);
  });
  const unread = text.includes('\uFFFD')
    ? ['some letters could not be read; save the file as “CSV UTF-8”']
    : [];
  return {
    people,
    remarks: [...absent, ...unreadDates(rows, map), ...unread].map((one) => `${path}: ${one}`),
  };
}

/** What is said of a file that holds nothing. */
export function emptyFault(path: string): string {
  return `${path} is empty; its first line must name the columns.`;
}

/** The names of the columns of a file. */
export function headerOf(text: string): readonly string[] {
  const [line = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const [header] = parse(line, { delimiter: delimiterOf(line), relax_quotes: true });
  return (header ?? []).map((name) => name.trim());
}

function personFrom(id: string, row: Row, map: SourceMap): Person {
  const all = (kind: Kind): string[] =>
    map.columns.filter((one) => one.kind === kind).map(({ column }) => row[column] ?? '');
  const first = (kind: Kind): string => all(kind).find((text) => text.trim() !== '') ?? '';
  const main = { forename: all('forename').join(' '), surname: all('surname').join(' ') };
  const written = all('full-name').map((text) => split(text));
  const isSplit = (main.forename + main.surname).trim() !== '';
  return {
    id,
    names: [
      ...(isSplit ? [main] : []),
      ...written,
      ...all('alias')
        .flatMap((text) => text.split(/[;,/]| aka /i))
        .filter((text) => text.trim() !== '')
        .map((text) => split(text, main.surname)),
    ].filter(({ forename, surname }) => (forename + surname).trim() !== ''),
    dates: all('date'),
    sex: first('sex'),
    nationality: first('nationality'),
    place: first('place'),
    postcode: first('postcode'),
    codes: map.columns
      .filter(({ kind }) => kind === 'code')
      .map(({ column, register, within }) => ({
        register: register ?? column,
        value: row[column] ?? '',
        ...(within === undefined ? {} : { within: row[within] ?? '' }),
      })),
    address: all('address').join(' '),
    texts: all('text'),
    event: first('event'),
  };
}

/** A name in one field: “SURNAME, Forename” or the last word as surname; the engine tries other orders too. */
function split(text: string, surname = ''): PersonName {
  const comma = /^([^,]+),(.+)$/.exec(text);
  if (comma) return { forename: comma[2] ?? '', surname: comma[1] ?? '' };
  const words = text.trim().split(/\s+/);
  if (words.length === 1) return { forename: words[0] ?? '', surname };
  return { forename: words.slice(0, -1).join(' '), surname: words.at(-1) ?? '' };
}

function parseRows(text: string, path: string): { header: readonly string[]; rows: Row[] } {
  if (text.trim() === '') throw new InputFault([emptyFault(path)]);
  if (text.includes('\0'))
    throw new InputFault([`${path} is not text in UTF-8; save it as “CSV UTF-8”.`]);
  const header = headerOf(text);
  const twice = header.find((name, at) => name !== '' && header.indexOf(name) !== at);
  if (twice !== undefined)
    throw new InputFault([`${path} has two columns named ${twice}; rename one of them.`]);
  try {
    const rows: Row[] = parse(text, {
      columns: [...header],
      from: 2,
      bom: true,
      delimiter: delimiterOf(text.split(/\r?\n/, 1)[0] ?? ''),
      skip_empty_lines: true,
      relax_column_count: true,
    });
    return { header, rows };
  } catch (fault) {
    const said = fault instanceof CsvError ? fault.message : 'it is not CSV';
    throw new InputFault([`${path} could not be read as CSV: ${said}.`]);
  }
}

/** Spreadsheets write what their country writes: the sign that parts the header parts the file. */
function delimiterOf(header: string): string {
  const count = (sign: string): number => header.split(sign).length;
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function checkHeader(
  header: readonly string[],
  map: SourceMap,
  path: string,
): { absent: readonly string[] } {
  const has = `it has ${header.filter((name) => name !== '').join(', ')}`;
  if (!header.includes(map.id))
    throw new InputFault([`${path} has no column ${map.id}, which its map names as id; ${has}.`]);
  const compared = map.columns.map(({ column }) => column).filter((column) => column !== map.id);
  const absent = compared.filter((column) => !header.includes(column));
  if (absent.length === compared.length && map.columns.length === compared.length)
    throw new InputFault([
      `${path} has none of the columns that its map compares (${compared.join(', ')}); ${has}.`,
    ]);
  return { absent: absent.map((column) => `no column ${column}; linked without it`) };
}

function unreadDates(rows: readonly Row[], map: SourceMap): string[] {
  return map.columns
    .filter(({ kind }) => kind === 'date')
    .flatMap(({ column }) => {
      const unread = rows.flatMap((row, at) => {
        const text = (row[column] ?? '').trim();
        return text === '' || dayParts(text) !== undefined ? [] : [`“${text}” in record ${at + 1}`];
      });
      if (unread.length === 0) return [];
      return [
        `${unread.length} of ${column} are no dates (the first: ${unread[0] ?? ''}); taken as not known. Write yyyy-mm-dd or dd/mm/yyyy`,
      ];
    });
}
