import { stringify } from 'csv-stringify/sync';

/** A row of a file by its columns. */
export type FileRow = Readonly<Record<string, string>>;

/** Comma-separated text with a header; a column that a row lacks is empty. */
export function csv(rows: readonly FileRow[], columns = Object.keys(rows[0] ?? {})): string {
  return stringify([...rows], { header: true, columns });
}
