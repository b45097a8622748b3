import { auditFoundation } from '@ictg/kit/audit';
/** The role that links records. It sees sealed encodings and no attribute. */
export const linkRole = 'ictg_statistics_encodings_run';
/** What the tables and their policies stand on, and so comes before them. */
export const encodingFoundation = {
  name: '0001-foundation',
  statements: auditFoundation(linkRole),
};
//# sourceMappingURL=foundation.js.map
