import { addDays, type Day } from '@ictg/kit/calendar';
import type { ContactTierLevel } from './plan.vocabulary.js';

/** How the guardian sees a child, and when they last did. */
export interface TierKept {
  readonly level: ContactTierLevel;
  readonly everyDays: number;
  readonly fromOn: Day;
  /** The last day on which they met face to face. */
  readonly seenOn: Day | null;
  /** The last day on which they spoke, in whatever way. */
  readonly spokenOn: Day | null;
}

/**
 * The day by which the child is to be seen, or spoken to, as was decided. Where it was decided face to face only a
 * meeting keeps it; otherwise a call keeps it too. What was decided later begins anew.
 */
export function contactDueOn({ level, everyDays, fromOn, seenOn, spokenOn }: TierKept): Day {
  const kept = level === 'FACE_TO_FACE' ? [seenOn] : [seenOn, spokenOn];
  const last = kept.reduce<Day>(
    (latest, day) => (day !== null && day > latest ? day : latest),
    fromOn,
  );
  return addDays(last, everyDays);
}
