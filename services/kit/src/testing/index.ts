export { answersTo, ask, send, type Answer } from './ask.js';
export {
  freePort,
  startTestServer,
  testDatabase,
  type TestDatabase,
  type TestServer,
} from './database.js';
export { doorDocuments, type DoorDocumentOptions } from './door-documents.js';
export { fileOf } from './file.js';
export { withoutPlacesInLogs } from './place-in-a-log.js';
export { missingFromSteps, serviceDatabase, type ServiceDatabase } from './service-database.js';
export { viewerFor } from './viewer.js';
export { howMany } from './environment.js';
export { servedGraph, type ServedGraph } from './served.js';
export { statementsSent } from './statement.js';
