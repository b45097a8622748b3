export { auditFoundation, showLogs, watchChanges } from './foundation.js';
