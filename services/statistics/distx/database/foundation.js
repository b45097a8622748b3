import { auditFoundation } from '@ictg/kit/audit';
/** The role that this service works as at run time. It owns nothing, and sees no encoding. */
export const runRole = 'ictg_statistics_run';
/** What the tables and their policies stand on, and so comes before them. */
export const foundation = {
  name: '0001-foundation',
  statements: auditFoundation(runRole),
};
//# sourceMappingURL=foundation.js.map
