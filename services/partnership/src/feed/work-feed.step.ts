import type { MigrationStep } from '@ictg/kit/database';
import { workFeedRights, workFeedTables } from '@ictg/kit/feed';
import { runRole } from '../database/foundation.js';

/** What the statistics service has been told of sessions, and of posts. */
export const workEntries: MigrationStep = {
  name: '0019-work-feed',
  statements: [...workFeedTables, workFeedRights(runRole)],
};
