export { attachFiles } from './commands/attach-files.js';
export { fileJobs, fileSchedule } from './commands/scan-file.js';
export { fileCabinet, openCabinet, type FileCabinet } from './file-cabinet.js';
export { StoredFileEntity } from './file.entity.js';
export { FileLinks } from './file-link.js';
export { looseFile } from './loose-file.queries.js';
export { addFileRoutes } from './file.route.js';
export { FileStore } from './file-store.js';
export { scannerOf } from './scanner.js';
