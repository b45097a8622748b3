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
  GapDimension: {
    NATION: 'Nation',
    REGION: 'Region',
    POLICE_FORCE: 'Police force',
    LOCAL_AUTHORITY: 'Local authority',
    YEAR: 'Year',
    QUARTER: 'Quarter',
    REASON: 'Reason',
    TIME_BAND: 'Time to a worker',
    LOOKED_AFTER: 'Looked after',
    NRM_SIGNAL: 'Sign of trafficking in the care record',
  },
  GapMeasure: {
    REFERRED: 'Children',
    WITHOUT_WORKER: 'Without a worker',
    SHARE: 'Share without a worker',
    ADJUSTED_WITHOUT_WORKER: 'Without a worker, adjusted for links',
    ADJUSTED_SHARE: 'Share, adjusted for links',
  },
  GapMarker: {
    UNAVAILABLE: 'Not available',
    NOT_APPLICABLE: 'Does not apply',
    CONFIDENTIAL: 'Too few to tell',
    UNRELIABLE: 'Not reliable',
    REVISED: 'Revised',
    PROVISIONAL: 'Provisional',
  },
  GapReason: {
    HAD_WORKER: 'Had a worker',
    RPC_ONLY: 'Had an RPC only',
    AGED_18_OR_OVER: 'Aged 18 or over',
    AREA_NOT_SERVED: 'Area not served that day',
    NEVER_REFERRED: 'Never referred to the service',
    WAITING: 'Waiting',
    NOT_ACCEPTED: 'Not accepted',
    DECLINED: 'Declined by the child',
    WITHDRAWN_OR_CLOSED: 'Withdrawn or closed before allocation',
    LINE_OR_CONSULTATION_ONLY: 'Line or consultation only',
    NOT_RECORDED: 'Not recorded',
  },
  GapPopulation: {
    NRM_CHILD: 'Children referred to the NRM',
    NRM_CHILD_LOOKED_AFTER: 'Children referred to the NRM and looked after',
    LOOKED_AFTER: 'Looked-after children',
    UNACCOMPANIED: 'Unaccompanied children',
  },
  GapWorker: { ANY: 'Direct worker or RPC', DIRECT_WORKER: 'Direct worker' },
  GapWindow: {
    EVER: 'Ever',
    ON_OR_BEFORE: 'On or before the NRM referral',
    WITHIN_30_DAYS: 'Within 30 days',
    WITHIN_90_DAYS: 'Within 90 days',
  },
  GapGeography: {
    COMPARABLE: 'Areas comparable over time',
    TODAY: "Today's authorities",
    AS_ON_DAY: 'Authorities as on the day',
  },
};
