import { type Dataset } from './dataset.js';
/** A dataset as rows of text and numbers, codes and labels side by side. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}
export declare function sheetOf(dataset: Dataset): Sheet;
