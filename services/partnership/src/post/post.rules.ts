import { addDays, type Day } from '@ictg/kit/calendar';
import { invalid, type Refusal } from '@ictg/kit/refusal';
import type { Standing } from './post.vocabulary.js';

/** What is known of a post, as far as rules look at it. */
export interface PostFacts {
  readonly fromOn: Day;
  /** The last day; null while nobody has said that the person left. */
  readonly untilOn: Day | null;
  readonly confirmedOn: Day;
  readonly doubtedOn: Day | null;
}

/**
 * How sure it is that somebody holds a post on a day. Whoever is known to have left has left from the day after the
 * last one; whoever nobody has confirmed for longer than the period, or whose mail came back since, may still be there.
 * @param confirmedForDays for how long a confirmation holds: a setting
 */
export function standingOf(
  { fromOn, untilOn, confirmedOn, doubtedOn }: PostFacts,
  asOf: Day,
  confirmedForDays: number,
): Standing {
  if (fromOn > asOf) return 'NOT_BEGUN';
  if (untilOn !== null && untilOn < asOf) return 'LEFT';
  if (doubtedOn !== null && doubtedOn >= confirmedOn) return 'NOT_CONFIRMED_SINCE';
  return addDays(confirmedOn, confirmedForDays) < asOf ? 'NOT_CONFIRMED_SINCE' : 'CONFIRMED';
}

/** A post as it is to be kept. */
export interface PostSpan {
  readonly fromOn: Day;
  readonly untilOn: Day | null;
}

/** The first thing that is wrong with the days of a post; nothing when they can be kept. */
export function postFault({ fromOn, untilOn }: PostSpan, today: Day): Refusal | null {
  if (fromOn > addDays(today, 365))
    return invalid('fromOn', 'That is more than a year away. Check the year.');
  if (fromOn < '1970-01-01') return invalid('fromOn', 'That lies before 1970. Check the year.');
  if (untilOn !== null && untilOn < fromOn)
    return invalid('untilOn', 'The last day lies before the first. Check the two dates.');
  return null;
}

/** Whether a confirmation says more than is known already: only a later day does, and only of a post that goes on. */
export function confirmationOf(
  { untilOn, confirmedOn, doubtedOn }: Omit<PostFacts, 'fromOn'>,
  on: Day,
): { readonly confirmedOn: Day; readonly doubtedOn: Day | null } | null {
  if (untilOn !== null && untilOn < on) return null;
  const settles = doubtedOn !== null && on >= doubtedOn;
  if (on < confirmedOn || (on === confirmedOn && !settles)) return null;
  return { confirmedOn: on, doubtedOn: settles ? null : doubtedOn };
}
