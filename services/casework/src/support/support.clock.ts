import { shippedClockSettings, targetDueAt, type ClockSettings } from '../clock/index.js';

/**
 * By when a worker must be allocated, or the worker must have made first contact, that a moment set going.
 * @param settings those in force; the demo world, which lies in the past, keeps to what ships
 */
export function supportDueAt(
  kind: 'ALLOCATION' | 'FIRST_CONTACT',
  startedAt: Date,
  settings: ClockSettings = shippedClockSettings,
): Date | null {
  return targetDueAt(settings, kind, startedAt);
}
