import { addDays, type Day } from '@ictg/kit/calendar';
import type { Standing } from './post.vocabulary.js';

/** What is known of a post, as far as rules look at it. */
export interface PostFacts {
  readonly fromOn: Day;
  /** The last day; null while nobody has said that the person left. */
  readonly untilOn: Day | null;
  readonly confirmedOn: Day;
  readonly doubtedOn: Day | null;
}

/** For so many days after it was last confirmed a post counts as confirmed. A local setting. */
export const postConfirmedForDays = 183;

/**
 * How sure it is that somebody holds a post on a day. Whoever is known to have left has left from the day after the
 * last one; whoever nobody has confirmed for longer than the period, or whose mail came back since, may still be there.
 */
export function standingOf(
  { fromOn, untilOn, confirmedOn, doubtedOn }: PostFacts,
  asOf: Day,
  confirmedForDays: number = postConfirmedForDays,
): Standing {
  if (fromOn > asOf) return 'NOT_BEGUN';
  if (untilOn !== null && untilOn < asOf) return 'LEFT';
  if (doubtedOn !== null && doubtedOn >= confirmedOn) return 'NOT_CONFIRMED_SINCE';
  return addDays(confirmedOn, confirmedForDays) < asOf ? 'NOT_CONFIRMED_SINCE' : 'CONFIRMED';
}
