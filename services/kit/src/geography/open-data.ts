import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The repository's data folder lies four levels up both from src and from dist.
const folder = new URL('../../../../data/', import.meta.url);

/** The path of a file that ships with the product, e.g. `openDataPath('names/names-by-country.csv')`. */
export function openDataPath(name: string): string {
  return fileURLToPath(new URL(name, folder));
}

/**
 * The rows of a comma-separated file that ships with the product, by column name.
 * @param name path below the data folder
 * @param columns the columns that the caller reads; a file without one of them is refused
 */
export function openDataRows<Column extends string>(
  name: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const rows: Record<Column, string>[] = parse(readFileSync(openDataPath(name), 'utf8'), {
    columns: true,
    skip_empty_lines: true,
  });
  const lacking = columns.filter((column) => rows[0]?.[column] === undefined);
  if (lacking.length > 0) throw new Error(`data/${name} lacks the column ${lacking.join(', ')}`);
  return rows;
}
