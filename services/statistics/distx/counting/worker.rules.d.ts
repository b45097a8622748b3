import { type Day } from '@ictg/kit/calendar';
import type { ToldCase } from '@ictg/kit/feed';
import { type Reason, type TimeBand } from '../cube/counted-child.js';
/** Who counts as a worker of a child: a post-18 worker is none of a child's. */
export declare const workers: readonly ['DIRECT_WORKER', 'RPC', 'REGIONAL_PRACTITIONER'];
/** The first day on which one of the roles was allocated, over all records of a child. */
export declare function firstAllocation(
  cases: readonly ToldCase[],
  roles: readonly string[],
): Day | null;
/** How long after the referral a worker came. */
export declare function timeBand(referredOn: Day, allocatedOn: Day | null): TimeBand;
/** What the one reason is judged by. */
export interface ReasonFacts {
  /** The day of the first NRM referral held. */
  readonly on: Day;
  readonly age: string;
  /** The authority's code, or UNKNOWN. */
  readonly authority: string;
  readonly cases: readonly ToldCase[];
}
/** Why a child had no worker on a day: the first that holds. */
export declare function reasonOn({ on, age, authority, cases }: ReasonFacts): Reason;
/** Whether the service covered an authority on a day: on that day, not that quarter. */
export declare function isServed(code: string, on: Day): boolean;
