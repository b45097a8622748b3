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
export { readHeader, type Header } from './header.js';
export type { Incoming, Loader, Remarks, RowFault } from './loader.js';
export { parseRow } from './parse-row.js';
export type { Problem } from './problem.js';
export { records, recordsOfText } from './records.js';
export { readable, type LoadReport } from './report.js';
export { loadedRights, loadedTables } from './loaded-tables.js';
export { LoadingEntity } from './loading.entity.js';
export { lastLoaded, noteLoading } from './note-loading.js';
export { RevisionEntity } from './revision.entity.js';
export { writeRevisions } from './write-revisions.js';
