import type { Sheet } from './sheet.js';
/**
 * An accessible spreadsheet: a cover with notes, then sheets with one table each that begins at A1 with a header row repeated on each page, no
 * merged or empty cells, the language and title told.
 */
export declare function odsOf(
  title: string,
  notes: readonly string[],
  sheets: readonly Sheet[],
): Uint8Array;
