import type { MigrationStep } from '@ictg/kit/database';
import { feedRights, feedTables } from '@ictg/kit/feed';
import { runRole } from '../database/foundation.js';

/** What the statistics service has been told. */
export const feedEntries: MigrationStep = {
  name: '0060-feed',
  statements: [...feedTables, feedRights(runRole)],
};
