export { asRecord, insertRecords, updateRecords } from './bulk.js';
export { atDesk, Desk, noteLooks, sessionVariables, type Look } from './desk.js';
export { newId, prefixOf } from './identifier.js';
export { databaseReady, openDatabase, type DatabaseOptions, type Entities } from './open.js';
export {
  anyViewer,
  systemOnly,
  viewerAgency,
  viewerIs,
  viewerShares,
  viewerSharesFunction,
  viewerSubject,
} from './policy.js';
export { personal, recordProperties, type PersonalDataLevel } from './properties.js';
export { migrate, type MigrationStep } from './migrate.js';
