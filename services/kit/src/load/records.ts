import { createReadStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { parse } from 'csv-parse';
import { FileUnusable } from './file-unusable.js';

/** One record of a file, with the line on which it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

const longestRecord = 2_000_000;

/**
 * The records of a comma-separated file one after the other, the header first. Lines may end either way, cells may
 * hold line breaks in quotation marks, a byte order mark is left out.
 * @throws FileUnusable when the file cannot be read to its end
 */
export function records(path: string): AsyncGenerator<CsvRecord> {
  return recordsFrom(createReadStream(path));
}

/** The records of a text that was sent as it stood in a file. */
export function recordsOfText(text: string): AsyncGenerator<CsvRecord> {
  return recordsFrom(Readable.from([Buffer.from(text, 'utf8')]));
}

async function* recordsFrom(source: Readable): AsyncGenerator<CsvRecord> {
  const parser = parse({ bom: true, relax_column_count: true, max_record_size: longestRecord });
  const decoded = utf8Only();
  source.on('error', (fault) => parser.destroy(fault));
  decoded.on('error', (fault) => parser.destroy(fault));
  source.pipe(decoded).pipe(parser);
  // Lines are counted here: the parser takes a line break of two characters in a cell for two.
  let line = 1;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      const isEmptyLine = cells.length === 1 && cells[0] === '';
      if (!isEmptyLine) yield { line, cells };
      line += 1 + lineBreaksIn(cells);
    }
  } catch (fault) {
    throw explained(fault);
  } finally {
    source.destroy();
  }
}

/** Lets bytes through as they are, and stops where they are not UTF-8. */
function utf8Only(): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const check = (
    bytes: Uint8Array | undefined,
    done: (fault?: Error | null, data?: unknown) => void,
  ) => {
    try {
      decoder.decode(bytes, { stream: bytes !== undefined });
      done(null, bytes);
    } catch {
      done(
        new FileUnusable(
          'NOT_UTF8',
          'The file is not in UTF-8. Save it again as "CSV UTF-8 (comma delimited)".',
        ),
      );
    }
  };
  return new Transform({
    transform: (bytes: Uint8Array, _encoding, done) => check(bytes, done),
    flush: (done) => check(undefined, done),
  });
}

function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}

interface Fault {
  readonly code?: unknown;
  readonly lines?: unknown;
}

function explained(fault: unknown): Error {
  if (fault instanceof FileUnusable || !(fault instanceof Error)) return fault as Error;
  const { code, lines } = fault as Fault;
  const line = typeof lines === 'number' ? lines : undefined;
  const where = line === undefined ? '' : ` near line ${line}`;
  switch (code) {
    case 'ENOENT':
      return new FileUnusable('NO_FILE', 'There is no such file. Check the path.');
    case 'EACCES':
    case 'EPERM':
      return new FileUnusable(
        'NO_FILE',
        'This file may not be read by you. Check its permissions.',
      );
    case 'EISDIR':
      return new FileUnusable('NO_FILE', 'That is a folder. Name the file in it.');
    case 'CSV_QUOTE_NOT_CLOSED':
      return new FileUnusable(
        'NOT_CSV',
        'A quotation mark is opened and never closed, so the rest of the file cannot be told apart. Find it and close it; nothing was loaded.',
      );
    case 'CSV_MAX_RECORD_SIZE':
      return new FileUnusable(
        'NOT_CSV',
        `One record${where} is longer than ${longestRecord.toLocaleString('en-GB')} characters. Most likely a quotation mark is opened there and never closed.`,
      );
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      // Excel puts every cell in quotation marks and a semicolon between them where the comma is the decimal sign.
      if (fault.message.includes('got ";"'))
        return new FileUnusable(
          'HEADER',
          'The cells are not separated by commas but by semicolons. Save the file as "CSV UTF-8 (comma delimited)".',
        );
      return new FileUnusable(
        'NOT_CSV',
        `There is a quotation mark in the middle of a cell${where}. Put the whole cell in quotation marks and double those inside it.`,
      );
    default:
      return typeof code === 'string' && code.startsWith('CSV_')
        ? new FileUnusable(
            'NOT_CSV',
            `The file cannot be read as comma-separated values${where} (${code}).`,
          )
        : fault;
  }
}
