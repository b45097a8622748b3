import type { CsvRecord } from './records.js';
import type { Header } from './header.js';
import type { Problem } from './problem.js';
import type { Columns, RowOf } from './column.js';
import { valueClass } from './value-class.js';

export type ParsedRow<Table extends Columns> =
  | { readonly ok: true; readonly row: RowOf<Table> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const longestCell = 100_000;

/** Reads all cells of a record and names every one that cannot be read, not only the first. */
export function parseRow<Table extends Columns>(
  record: CsvRecord,
  header: Header,
  columns: Table,
): ParsedRow<Table> {
  const { line, cells } = record;
  if (cells.length !== header.width) {
    const sentence = `This line has ${cells.length} cells and the header ${header.width}. Most likely a comma stands in a cell without quotation marks.`;
    return {
      ok: false,
      problems: [
        { line, column: null, code: 'WRONG_WIDTH', valueClass: `${cells.length} cells`, sentence },
      ],
    };
  }
  const problems: Problem[] = [];
  const row: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(columns)) {
    const place = header.places.get(name);
    const raw = place === undefined ? '' : (cells[place] ?? '');
    const cell = raw.trim();
    const problem = (code: string, sentence: string) =>
      problems.push({ line, column: name, code, valueClass: valueClass(raw), sentence });
    if (place === undefined && column.withoutColumn) row[name] = column.withoutColumn.value;
    else if (cell === '') {
      if (column.absent) row[name] = column.absent.value;
      else problem('MISSING', `This is needed: ${lowerFirst(column.means)}`);
    } else if (cell.length > longestCell)
      problem(
        'TOO_LONG',
        `This cell is longer than ${longestCell.toLocaleString('en-GB')} characters. Shorten it.`,
      );
    else if (/\0/.test(cell))
      problem(
        'UNREADABLE',
        'This cell has a character in it that no text has. Export the file again.',
      );
    else {
      const read = column.read(cell);
      if (read.ok) row[name] = read.value;
      else problem(read.code, read.sentence);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, row: row as RowOf<Table> };
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
