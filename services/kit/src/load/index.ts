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
export { loadCommand, type Loaders, type Surroundings } from './command.js';
export { csv, type FileRow } from './csv.js';
export { FileUnusable } from './file-unusable.js';
export { loadFile, type LoadOptions } from './load-file.js';
export type { Incoming, Loader, Remarks, RowFault } from './loader.js';
export { readable, type LoadReport } from './report.js';
