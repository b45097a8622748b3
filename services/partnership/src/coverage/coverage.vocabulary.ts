/** What the figures of coverage stand on, as settings: each holds from a day on. */
export const coverageSettingKeys = [
  'POST_CONFIRMED_FOR_DAYS',
  'HEADCOUNT_FRESH_FOR_DAYS',
  'LOW_COVERAGE_PERCENT',
  'NEW_SITE_FOR_MONTHS',
  'ASK_AGAIN_AFTER_DAYS',
  'TRAINED_FOR_MONTHS_INDICATORS',
  'TRAINED_FOR_MONTHS_NRM_PROCESS',
  'TRAINED_FOR_MONTHS_RESPONDING',
  'TRAINED_FOR_MONTHS_SECTION_45',
  'TRAINED_FOR_MONTHS_BESPOKE',
] as const;
export type CoverageSettingKey = (typeof coverageSettingKeys)[number];

/** What each setting is on a day. */
export type CoverageSettings = Readonly<Record<CoverageSettingKey, number>>;

/** What holds until somebody sets something else: all local settings, no rule of anybody's guidance. */
export const shippedSettings: CoverageSettings = {
  POST_CONFIRMED_FOR_DAYS: 183,
  HEADCOUNT_FRESH_FOR_DAYS: 365,
  LOW_COVERAGE_PERCENT: 50,
  NEW_SITE_FOR_MONTHS: 12,
  ASK_AGAIN_AFTER_DAYS: 90,
  TRAINED_FOR_MONTHS_INDICATORS: 24,
  TRAINED_FOR_MONTHS_NRM_PROCESS: 18,
  TRAINED_FOR_MONTHS_RESPONDING: 24,
  TRAINED_FOR_MONTHS_SECTION_45: 18,
  TRAINED_FOR_MONTHS_BESPOKE: 12,
};
