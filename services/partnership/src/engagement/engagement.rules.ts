import { addDays, type Day } from '@ictg/kit/calendar';
import { invalid, type Refusal } from '@ictg/kit/refusal';
import type { DeclineReason, EngagementOutcome } from './engagement.vocabulary.js';

/** What came of asking a team, as it is told. */
export interface Outcome {
  readonly outcome: EngagementOutcome;
  readonly reason: DeclineReason | null;
  readonly nextTryOn: Day | null;
}

/** The first thing that is wrong with what came of it; nothing when it can be kept. */
export function outcomeFault(
  { outcome, reason, nextTryOn }: Outcome,
  askedOn: Day,
  today: Day,
): Refusal | null {
  if (askedOn > today)
    return invalid('askedOn', 'That day is still to come. Record it once the team has been asked.');
  if (outcome === 'DECLINED' && reason === null)
    return invalid(
      'reason',
      'Choose why the team declined, as it told you; "other" if it did not say.',
    );
  if (outcome !== 'DECLINED' && reason !== null)
    return invalid(
      'reason',
      'Only a team that declined has a reason. Take it away, or say that it declined.',
    );
  if (nextTryOn !== null && nextTryOn <= askedOn)
    return invalid('nextTryOn', 'The next try lies after the day on which the team was asked.');
  return null;
}

/** When a team is asked again: when it said so; after a refusal or no answer by the setting; not at all otherwise. */
export function nextTry(
  { outcome, nextTryOn }: Outcome,
  askedOn: Day,
  askAgainAfterDays: number,
): Day | null {
  if (nextTryOn !== null) return nextTryOn;
  return outcome === 'DECLINED' || outcome === 'NO_ANSWER'
    ? addDays(askedOn, askAgainAfterDays)
    : null;
}
