/** The times that the service has set itself, and clocks over them that never ask what time it is. */
export {
  clockKinds,
  targetUnits,
  type Clock,
  type ClockKind,
  type ClockReading,
  type ClockSettings,
  type Pause,
  type Target,
  type TargetUnit,
} from './clock.js';
export { shippedClockSettings } from './clock.data.js';
export {
  byUrgency,
  clockSettingsFaults,
  dueAt,
  isOverdue,
  readClock,
  remaining,
  targetDueAt,
  targetOn,
} from './clock.rules.js';
