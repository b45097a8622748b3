import { addDays, type Day } from '@ictg/kit/calendar';

/** What a team says of how many people work in it. */
export interface Headcount {
  readonly headcount: number | null;
  readonly headcountOn: Day | null;
}

/** Whether a headcount is so old that what is divided by it must be read with care; false where there is none. */
export function isStaleHeadcount(
  { headcountOn }: Headcount,
  freshForDays: number,
  today: Day,
): boolean {
  return headcountOn !== null && addDays(headcountOn, freshForDays) < today;
}
