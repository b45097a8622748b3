import type { Day } from '@ictg/kit/calendar';

/** A date of the return: a day, null for nothing, false for something that is no day. */
export type ReturnDay = Day | null | false;

interface Line {
  /** The line of its file. */
  readonly line: number;
  /** The council's own number of the child. */
  readonly child: string;
}

/** Who the child is. A return holds no names. */
export interface HeaderLine extends Line {
  readonly sex: string;
  readonly dob: ReturnDay;
  readonly ethnic: string;
  readonly upn: string;
}

/** A stretch of care. */
export interface EpisodeLine extends Line {
  readonly decom: ReturnDay;
  readonly rne: string;
  readonly ls: string;
  readonly cin: string;
  readonly dec: ReturnDay;
  readonly rec: string;
}

/** A child who came alone to ask for asylum. */
export interface UascLine extends Line {
  readonly sex: string;
  readonly dob: ReturnDay;
  /** The day on which that status ended. */
  readonly duc: ReturnDay;
}

/** A time in which the child was missing or away without leave. */
export interface MissingLine extends Line {
  readonly dob: ReturnDay;
  readonly missing: string;
  readonly start: ReturnDay;
  readonly end: ReturnDay;
}

/** England's yearly return on looked-after children (SSDA903), as far as it is read here. */
export interface Return903 {
  readonly header: readonly HeaderLine[];
  readonly episodes: readonly EpisodeLine[];
  readonly uasc: readonly UascLine[];
  readonly missing: readonly MissingLine[];
}

/** The files of a return. */
export const returnTables = ['header', 'episodes', 'uasc', 'missing'] as const;
export type ReturnTable = (typeof returnTables)[number];

/** The year that a return is about: from 1 April to 31 March. */
export interface ReturnYear {
  readonly from: Day;
  readonly until: Day;
}

/** The year that ends on 31 March of a calendar year. */
export function yearEnding(year: number): ReturnYear {
  return { from: `${year - 1}-04-01`, until: `${year}-03-31` };
}

/** Whether a date of the return is a day. */
export function isDayOf(date: ReturnDay): date is Day {
  return typeof date === 'string';
}
