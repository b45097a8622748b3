import { systemOnly, viewerIs } from '@ictg/kit/database';
import { readers } from '../permission/permission.js';
/** SQL that is true for those who read protected numbers, and for our own processes. */
export const readsStatistics = `(${viewerIs(...readers)} or ${systemOnly})`;
//# sourceMappingURL=visibility.js.map
