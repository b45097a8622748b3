import type { Person, PersonName } from '@ictg/kit/linkage';
import { parse } from 'csv-parse/sync';
import { InputFault } from '../input-fault.js';
import type { Kind, SourceMap } from './map.js';

type Row = Readonly<Record<string, string>>;

/** Reads the people of a file by its map: one line of CSV each, the header naming the columns. */
export function readPeople(text: string, map: SourceMap, path: string): Person[] {
  const rows = parseRows(text, path);
  const header = Object.keys(rows[0] ?? {});
  if (rows.length > 0) checkHeader(header, map, path);
  const seen = new Set<string>();
  return rows.map((row, at) => {
    const id = (row[map.id] ?? '').trim();
    if (id === '') throw new InputFault([`${path}, record ${at + 1}: ${map.id} is empty.`]);
    if (seen.has(id))
      throw new InputFault([`${path}, record ${at + 1}: ${map.id} ${id} stands twice.`]);
    seen.add(id);
    return personFrom(id, row, map);
  });
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
      .map(({ column, register, within }) => {
        const value = row[column] ?? '';
        return {
          register: register ?? column,
          value,
          ...(within === undefined ? {} : { within: row[within] ?? '' }),
        };
      }),
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

function parseRows(text: string, path: string): Row[] {
  try {
    return parse(text, {
      columns: (header: string[]) => header.map((name) => name.trim()),
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch (fault) {
    throw new InputFault([
      `${path} could not be read as CSV: ${fault instanceof Error ? fault.message : ''}`,
    ]);
  }
}

function checkHeader(header: readonly string[], map: SourceMap, path: string): void {
  if (!header.includes(map.id))
    throw new InputFault([`${path} has no column ${map.id}; it has ${header.join(', ')}.`]);
  if (!map.columns.some(({ column }) => column !== map.id && header.includes(column))) {
    throw new InputFault([
      `${path} has none of the columns of its map: ${map.columns.map(({ column }) => column).join(', ')}.`,
    ]);
  }
}
