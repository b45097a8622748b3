export { auditFoundation, showLogs, watchChanges } from './foundation.js';
export { keepSealing, sealingKey, sealLogs, verifySeals, type SealingKey } from './seal.js';
