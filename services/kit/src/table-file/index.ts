/** Tables that people send as comma-separated files: read row by row, and every fault told with its line and way out. */
export { authorityCode, day, email, moment, oneOf, text, texts, whole } from './cell.js';
export {
  fault,
  inHeader,
  needed,
  notInFile,
  optional,
  orNotInFile,
  value,
  type CellRead,
  type Column,
  type Columns,
  type RowOf,
} from './column.js';
export { FileUnusable } from './file-unusable.js';
export { readHeader, type Header } from './header.js';
export { parseRow } from './parse-row.js';
export type { Problem } from './problem.js';
export { records, recordsOfText } from './records.js';
export { readable, type LoadReport } from './report.js';
export { valueClass } from './value-class.js';
