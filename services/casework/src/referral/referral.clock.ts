import {
  shippedClockSettings,
  targetDueAt,
  type ClockSettings,
  type Pause,
} from '../clock/index.js';

/** What makes a referral urgent. */
interface Danger {
  readonly dangerNow: string;
  readonly missingNow: string;
}

/** Whether the child is in danger or missing now: the clock then runs round the clock, and is short. */
export function isUrgent({ dangerNow, missingNow }: Danger): boolean {
  return dangerNow === 'YES' || missingNow === 'YES';
}

/**
 * When triage of a referral must be done; null before the first target.
 * @param referral when it was received, and whether the child is in danger or missing now
 * @param settings those in force; the demo world, which lies in the past, keeps to what ships
 * @param pauses while information was asked for, each with its end
 */
export function triageDueAt(
  { receivedAt, ...danger }: Danger & { readonly receivedAt: Date },
  settings: ClockSettings = shippedClockSettings,
  pauses: readonly Pause[] = [],
): Date | null {
  return targetDueAt(settings, isUrgent(danger) ? 'URGENT_TRIAGE' : 'TRIAGE', receivedAt, pauses);
}
