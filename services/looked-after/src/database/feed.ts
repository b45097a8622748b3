import type { MigrationStep } from '@ictg/kit/database';
import { feedRights, feedTables } from '@ictg/kit/feed';
import { runRole } from './foundation.js';

/** What the statistics service has been told. */
export const feed: MigrationStep = {
  name: '0004-feed',
  statements: [...feedTables, feedRights(runRole)],
};
