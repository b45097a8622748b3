import { auditFoundation } from '@ictg/kit/audit';
import type { MigrationStep } from '@ictg/kit/database';
import { opensFunction } from '@ictg/kit/reference';

/** The role that this service works as at run time. It owns nothing. */
export const runRole = 'ictg_looked_after_run';

/** What the tables and their policies stand on, and so comes before them. */
export const foundation: MigrationStep = {
  name: '0001-foundation',
  statements: [...auditFoundation(runRole), ...opensFunction],
};
