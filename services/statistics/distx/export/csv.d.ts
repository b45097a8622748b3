import type { Sheet } from './sheet.js';
/** A table as CSV: one line for each figure, codes and labels. */
export declare function csvOf({ header, rows }: Sheet): string;
