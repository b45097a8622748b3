import type { Labels } from './label.js';

/** What the statistics rest on. */
export const statisticsEnglish: Labels = {
  StatisticsSourceName: {
    NRM: 'National Referral Mechanism',
    ICTG: 'Guardian service',
    LOOKED_AFTER: 'Looked-after children',
  },
  StatisticsSourceState: {
    CURRENT: 'Current',
    STALE: 'Not read for a day and a half',
    MISSING: 'Missing',
  },
};
