import { migrate } from '@ictg/kit/database';
import { entities } from './entities.js';
import { steps } from './steps.js';
/**
 * Brings the database of attributes and snapshots up to date.
 * @returns the names of the steps that were still to do
 */
export function prepareDatabase(administratorUrl) {
  return migrate(administratorUrl, entities, steps);
}
//# sourceMappingURL=prepare.js.map
