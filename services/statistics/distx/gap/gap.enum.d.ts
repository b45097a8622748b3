import type { PublishedReason } from '../cube/status.js';
export declare const GapMeasureEnum: Record<
  'ADJUSTED_SHARE' | 'ADJUSTED_WITHOUT_WORKER' | 'REFERRED' | 'SHARE' | 'WITHOUT_WORKER',
  'ADJUSTED_SHARE' | 'ADJUSTED_WITHOUT_WORKER' | 'REFERRED' | 'SHARE' | 'WITHOUT_WORKER'
>;
export declare const GapDimensionEnum: Record<
  | 'LOCAL_AUTHORITY'
  | 'LOOKED_AFTER'
  | 'NATION'
  | 'NRM_SIGNAL'
  | 'POLICE_FORCE'
  | 'QUARTER'
  | 'REASON'
  | 'REGION'
  | 'TIME_BAND'
  | 'YEAR',
  | 'LOCAL_AUTHORITY'
  | 'LOOKED_AFTER'
  | 'NATION'
  | 'NRM_SIGNAL'
  | 'POLICE_FORCE'
  | 'QUARTER'
  | 'REASON'
  | 'REGION'
  | 'TIME_BAND'
  | 'YEAR'
>;
export declare const GapPopulationEnum: Record<
  'LOOKED_AFTER' | 'NRM_CHILD' | 'NRM_CHILD_LOOKED_AFTER' | 'UNACCOMPANIED',
  'LOOKED_AFTER' | 'NRM_CHILD' | 'NRM_CHILD_LOOKED_AFTER' | 'UNACCOMPANIED'
>;
export declare const GapWorkerEnum: Record<'ANY' | 'DIRECT_WORKER', 'ANY' | 'DIRECT_WORKER'>;
export declare const GapWindowEnum: Record<
  'EVER' | 'ON_OR_BEFORE' | 'WITHIN_30_DAYS' | 'WITHIN_90_DAYS',
  'EVER' | 'ON_OR_BEFORE' | 'WITHIN_30_DAYS' | 'WITHIN_90_DAYS'
>;
export declare const GapGeographyEnum: Record<
  'AS_ON_DAY' | 'COMPARABLE' | 'TODAY',
  'AS_ON_DAY' | 'COMPARABLE' | 'TODAY'
>;
export declare const GapMarkerEnum: Record<
  'CONFIDENTIAL' | 'NOT_APPLICABLE' | 'PROVISIONAL' | 'REVISED' | 'UNAVAILABLE' | 'UNRELIABLE',
  'CONFIDENTIAL' | 'NOT_APPLICABLE' | 'PROVISIONAL' | 'REVISED' | 'UNAVAILABLE' | 'UNRELIABLE'
>;
export declare const GapReasonEnum: Record<PublishedReason, PublishedReason>;
export declare const ReferralLineEnum: Record<
  'AGED_18_OR_OVER' | 'CHILD_COUNTED' | 'PLACE_UNKNOWN' | 'REPEAT' | 'SCOTLAND_OR_NORTHERN_IRELAND',
  'AGED_18_OR_OVER' | 'CHILD_COUNTED' | 'PLACE_UNKNOWN' | 'REPEAT' | 'SCOTLAND_OR_NORTHERN_IRELAND'
>;
