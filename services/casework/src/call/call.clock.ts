import { targetDueAt, type ClockKind, type ClockSettings } from '../clock/index.js';

/** What the line has set itself a time for. */
export type CallClockKind = Extract<ClockKind, `LINE_${string}`>;

/** When something of the line that began at an instant is due, by the settings in force. */
export function callDueAt(settings: ClockSettings, kind: CallClockKind, at: Date): Date {
  return targetDueAt(settings, kind, at) ?? at;
}
