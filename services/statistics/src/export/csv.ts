import { stringify } from 'csv-stringify/sync';
import type { Sheet } from './sheet.js';

/** A table as CSV: one line for each figure, codes and labels. */
export function csvOf({ header, rows }: Sheet): string {
  return stringify([header, ...rows], { record_delimiter: '\r\n' });
}
