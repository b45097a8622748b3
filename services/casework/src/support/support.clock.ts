import { londonDay } from '@ictg/kit/calendar';
import { dueAt, shippedClockSettings, targetOn, type ClockSettings } from '../clock/index.js';

/** By when a worker must be allocated, or the worker must have made first contact, that a moment set going. */
export function supportDueAt(
  kind: 'ALLOCATION' | 'FIRST_CONTACT',
  startedAt: Date,
  settings: ClockSettings = shippedClockSettings,
): Date | null {
  const target = targetOn(settings, kind, londonDay(startedAt));
  return target ? dueAt({ target, startedAt, stoppedAt: null, pauses: [] }, settings.workingHours, startedAt) : null;
}
