import {
  shippedClockSettings,
  targetDueAt,
  type ClockSettings,
  type Pause,
} from '../clock/index.js';

/**
 * When triage of a referral received at that instant must be done; null before the first target.
 * @param settings those in force; the demo world, which lies in the past, keeps to what ships
 * @param pauses while information was asked for, each with its end
 */
export function triageDueAt(
  receivedAt: Date,
  settings: ClockSettings = shippedClockSettings,
  pauses: readonly Pause[] = [],
): Date | null {
  return targetDueAt(settings, 'TRIAGE', receivedAt, pauses);
}
