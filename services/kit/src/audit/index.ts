export { auditFoundation, showLogs, watchChanges } from './foundation.js';
export { keepSealing, sealingKey, sealLogs, verifySeals, type SealingKey } from './seal.js';
export {
  entryBefore,
  findPlaces,
  isInstant,
  placeColumns,
  placeKey,
  placeOf,
  type LogPlace,
} from './log-place.js';
