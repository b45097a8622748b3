const hour = 3_600_000;
const day = 24 * hour;

/** How long things are kept, in milliseconds. Local settings of the form. */
export const keptFor = {
  /** A form that somebody has begun, since the last answer. */
  begun: day,
  /** A form that was saved for later. */
  saved: 7 * day,
  /** What was sent, for the sender to copy. */
  copy: 12 * hour,
  /** What following a referral takes, after it was decided. */
  decided: 90 * day,
  /** The same, where no decision was heard of. */
  sent: 365 * day,
} as const;

/** Wrong codes after which the link of a saved form opens nothing any more. */
export const mostTries = 5;

/** Mails with a link that one address gets within an hour. */
export const mostSavesAnHour = 5;
