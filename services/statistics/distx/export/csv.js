import { stringify } from 'csv-stringify/sync';
/** A table as CSV: one line for each figure, codes and labels. */
export function csvOf({ header, rows }) {
  return stringify([header, ...rows], { record_delimiter: '\r\n' });
}
//# sourceMappingURL=csv.js.map
