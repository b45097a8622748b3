import { londonDay, type Day } from '@ictg/kit/calendar';
import { targetDueAt, type ClockSettings } from '../clock/index.js';
import type { MatterState } from './matter.states.js';
import type { MatterKind } from './matter.vocabulary.js';

/** By when it must be taken in hand and answered, by the targets in force when it came. */
export function matterDays(
  settings: ClockSettings,
  kind: MatterKind,
  receivedAt: Date,
): { readonly inHandDueOn: Day | null; readonly answerDueOn: Day } {
  const day = (clock: 'COMPLAINT_ACKNOWLEDGED' | 'COMPLAINT_ANSWERED' | 'INCIDENT_REVIEWED') =>
    londonDay(targetDueAt(settings, clock, receivedAt) ?? receivedAt);
  return kind === 'COMPLAINT'
    ? { inHandDueOn: day('COMPLAINT_ACKNOWLEDGED'), answerDueOn: day('COMPLAINT_ANSWERED') }
    : { inHandDueOn: null, answerDueOn: day('INCIDENT_REVIEWED') };
}

/** What a complaint or incident waits for next, and by when; null once nothing is to be done. */
export function nextDueOn(matter: {
  readonly state: MatterState;
  readonly inHandDueOn: Day | null;
  readonly answerDueOn: Day;
}): Day | null {
  if (matter.state === 'RECEIVED') return matter.inHandDueOn ?? matter.answerDueOn;
  return matter.state === 'IN_HAND' ? matter.answerDueOn : null;
}
