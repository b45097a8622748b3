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
} as const;
export type ProgrammeSettingKey = keyof typeof programmeSettings;
export type ProgrammeSettings = Readonly<Record<ProgrammeSettingKey, number>>;

/** The keys of the settings, as they are listed. */
export const programmeSettingKeys = Object.keys(programmeSettings) as ProgrammeSettingKey[];
