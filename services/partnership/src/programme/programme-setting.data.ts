/** The settings of the programme with what they are as shipped. All are local settings. */
export const programmeSettings = {
  /** Fewer answers than this are shown to nobody. */
  FEWEST_ANSWERS: { shipped: 5, least: 3, most: 20 },
  /** How many days a link to book works, and never past the end of the session. */
  BOOKING_LINK_DAYS: { shipped: 60, least: 1, most: 180 },
  /** How many days after the invitation the unanswered are asked once more. */
  CHASE_AFTER_DAYS: { shipped: 7, least: 2, most: 30 },
  /** How many days before a session people are first reminded; they are again the day before. */
  FIRST_REMINDER_DAYS: { shipped: 7, least: 2, most: 30 },
  /** How many days after it was asked for an evaluation is asked for once more. */
  EVALUATION_REMINDER_DAYS: { shipped: 7, least: 2, most: 30 },
  /** How many days after a session people are asked what has stayed. */
  LATER_EVALUATION_DAYS: { shipped: 91, least: 60, most: 183 },
  /** For how many days after it was last confirmed a post counts as confirmed. */
  POST_CONFIRMED_FOR_DAYS: { shipped: 183, least: 30, most: 730 },
  /** For how many days a headcount counts as fresh. */
  HEADCOUNT_FRESH_FOR_DAYS: { shipped: 365, least: 90, most: 1095 },
  /** Below so many per cent coverage calls for a session. */
  LOW_COVERAGE_PERCENT: { shipped: 50, least: 1, most: 100 },
  /** For how many months after it began a site is new. */
  NEW_SITE_FOR_MONTHS: { shipped: 12, least: 1, most: 36 },
  /** How many days after a team declined it is asked again, when it said no day. */
  ASK_AGAIN_AFTER_DAYS: { shipped: 90, least: 14, most: 365 },
  /** For how many months training in each topic counts. */
  TRAINED_FOR_MONTHS_INDICATORS: { shipped: 24, least: 6, most: 60 },
  TRAINED_FOR_MONTHS_NRM_PROCESS: { shipped: 18, least: 6, most: 60 },
  TRAINED_FOR_MONTHS_RESPONDING: { shipped: 24, least: 6, most: 60 },
  TRAINED_FOR_MONTHS_SECTION_45: { shipped: 18, least: 6, most: 60 },
  TRAINED_FOR_MONTHS_BESPOKE: { shipped: 12, least: 6, most: 60 },
} as const;
export type ProgrammeSettingKey = keyof typeof programmeSettings;
export type ProgrammeSettings = Readonly<Record<ProgrammeSettingKey, number>>;

/** The settings as shipped, for rules that are tried without a database. */
export const shippedProgramme = Object.fromEntries(
  Object.entries(programmeSettings).map(([key, { shipped }]) => [key, shipped]),
) as ProgrammeSettings;

/** The keys of the settings, as they are listed. */
export const programmeSettingKeys = Object.keys(programmeSettings) as ProgrammeSettingKey[];
