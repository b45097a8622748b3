import type { MigrationStep } from '@ictg/kit/database';
import { workFeedRights, workFeedTables } from '@ictg/kit/feed';
import { runRole } from '../database/foundation.js';

/** What the statistics service has been told of our work, beside children. */
export const workEntries: MigrationStep = {
  name: '0079-work-feed',
  statements: [...workFeedTables, workFeedRights(runRole)],
};
