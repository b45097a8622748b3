import { addDays, type Day } from '@ictg/kit/calendar';
import { authority } from '@ictg/kit/geography';
import { invalid, type Refusal } from '@ictg/kit/refusal';

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

/** A team as it is to be kept. */
export interface TeamFacts extends Headcount {
  readonly name: string;
  readonly gssCode: string | null;
}

const mostPeople = 5_000;

/** The first thing that is wrong with a team, with the field and the way out; nothing when it can be kept. */
export function teamFault(
  { name, gssCode, headcount, headcountOn }: TeamFacts,
  today: Day,
): Refusal | null {
  if (name.length < 2 || name.length > 200)
    return invalid(
      'name',
      'Give the name of the team as its agency calls it, 2 to 200 characters.',
    );
  if (gssCode && !authority(gssCode))
    return invalid(
      'gssCode',
      'No authority of today has that code. Choose it from the list by name.',
    );
  if (headcount !== null && (headcount < 1 || headcount > mostPeople))
    return invalid(
      'headcount',
      `Give how many people work in the team, from 1 to ${mostPeople.toLocaleString('en-GB')}, or leave it empty.`,
    );
  if (headcount !== null && headcountOn === null)
    return invalid(
      'headcountOn',
      'Say on which day they were so many. A number without its day ages unseen.',
    );
  if (headcount === null && headcountOn !== null)
    return invalid(
      'headcount',
      'Say how many people work in the team on that day, or take the day away.',
    );
  if (headcountOn !== null && headcountOn > today)
    return invalid(
      'headcountOn',
      'That day is still to come. Give the day on which somebody counted.',
    );
  return null;
}
