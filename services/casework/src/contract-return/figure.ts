/** The figures of a return, in their order. */
export const figureKeys = [
  'REFERRALS_RECEIVED',
  'REFERRALS_DECIDED',
  'REFERRALS_DECIDED_IN_TIME',
  'OFFERS_MADE',
  'OFFERS_OVERRIDDEN',
  'SUPPORT_OPENED',
  'FIRST_ALLOCATIONS',
  'FIRST_ALLOCATIONS_IN_TIME',
  'FIRST_CONTACTS',
  'FIRST_CONTACTS_IN_TIME',
  'SUPPORTED_AT_MONTH_END',
  'WAITING_AT_MONTH_END',
  'SUPPORT_CLOSED',
  'MISSING_EPISODES',
  'CONSULTATIONS',
  'CALLS',
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** One record that a figure counts. */
export interface FigureRow {
  readonly recordId: string;
  readonly childId: string | null;
  /** What a person finds the record by: a referral's reference, or the child's. */
  readonly reference: string;
  /** The part of the figure in which the record counts, e.g. its route; null where the figure has no parts. */
  readonly part: string | null;
  /** Days, where the figure has a median. */
  readonly days: number | null;
}

/** A figure and every record behind it: the count is how many there are, never a number beside them. */
export interface Figure {
  readonly key: FigureKey;
  readonly rows: readonly FigureRow[];
}

/** What a figure counts, in words for those who read the return, and where the records come from. */
export interface FigureDefinition {
  readonly title: string;
  readonly definition: string;
  /**
   * SQL of its records, with the columns of a row in snake case. `:from` and `:until` are the instants at which the
   * month begins and ends in London, `:first` and `:next` the days.
   */
  readonly sql: string;
}
