import { migrate } from '@ictg/kit/database';
import { encodingEntities } from './entities.js';
import { encodingSteps } from './steps.js';
/**
 * Brings the database of encodings and links up to date.
 * @returns the names of the steps that were still to do
 */
export function prepareEncodings(administratorUrl) {
  return migrate(administratorUrl, encodingEntities, encodingSteps);
}
//# sourceMappingURL=prepare.js.map
