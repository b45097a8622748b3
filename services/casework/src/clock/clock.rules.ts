import {
  addDays,
  addWorkingTime,
  type Day,
  isDay,
  londonDay,
  londonInstant,
  type WorkingHours,
  workingTimeBetween,
} from '@ictg/kit/calendar';
import {
  type Clock,
  type ClockKind,
  clockKinds,
  type ClockReading,
  type ClockSettings,
  type Pause,
  type Target,
} from './clock.js';

const minute = 60_000;
const hour = 60 * minute;

/** The target of a kind in force on a day; nothing before the first. */
export function targetOn(settings: ClockSettings, kind: ClockKind, day: Day): Target | undefined {
  return settings.targets
    .filter((one) => one.kind === kind && one.fromOn <= day)
    .reduce<Target | undefined>(
      (found, one) => (found && found.fromOn > one.fromOn ? found : one),
      undefined,
    );
}

/** When the time that a kind sets is up, for what began at an instant; null before the first target. */
export function targetDueAt(
  settings: ClockSettings,
  kind: ClockKind,
  startedAt: Date,
  pauses: readonly Pause[] = [],
): Date | null {
  const target = targetOn(settings, kind, londonDay(startedAt));
  if (!target) return null;
  const at = pauses.reduce((last, { until }) => (until && until > last ? until : last), startedAt);
  return dueAt({ target, startedAt, stoppedAt: null, pauses }, settings.workingHours, at);
}

/** When a clock's time is up, by the pauses known at an instant; null while it is paused before that. */
export function dueAt(
  { target, startedAt, pauses }: Clock,
  working: WorkingHours,
  at: Date,
): Date | null {
  const count = counting(target, startedAt, working);
  let left = count.total;
  for (const { from, until } of running(count.from, pauses, at)) {
    const time = until === null ? Infinity : count.measure(from, until);
    if (time >= left) return count.add(from, left);
    left -= time;
  }
  return null;
}

/** Milliseconds left at an instant, counted as the target counts; below 0, the plain time since it fell due. */
export function remaining(clock: Clock, working: WorkingHours, at: Date): number {
  return readClock(clock, working, at).remaining;
}

/** Whether the time was up before the clock was stopped, or is up at an instant. */
export function isOverdue(clock: Clock, working: WorkingHours, at: Date): boolean {
  return readClock(clock, working, at).isOverdue;
}

/** Everything that a clock shows at an instant. */
export function readClock(clock: Clock, working: WorkingHours, at: Date): ClockReading {
  const end = clock.stoppedAt !== null && clock.stoppedAt < at ? clock.stoppedAt : at;
  const due = dueAt(clock, working, end);
  const isStopped = clock.stoppedAt !== null && clock.stoppedAt <= at;
  const isPaused = clock.pauses.some(
    ({ from, until }) => from <= end && (until === null || end < until),
  );
  return {
    state: isStopped ? 'STOPPED' : isPaused ? 'PAUSED' : 'RUNNING',
    dueAt: due,
    remaining:
      due === null || end <= due ? timeLeft(clock, working, end) : due.getTime() - end.getTime(),
    isOverdue: due !== null && end > due,
  };
}

/** Orders readings for a queue: what fell or falls due first comes first, what is paused comes last. */
export function byUrgency(a: ClockReading, b: ClockReading): number {
  return (a.dueAt?.getTime() ?? Infinity) === (b.dueAt?.getTime() ?? Infinity)
    ? a.remaining - b.remaining
    : (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity);
}

/** Every way in which settings cannot be used, as sentences; none when they can. */
export function clockSettingsFaults({ workingHours, targets }: ClockSettings): readonly string[] {
  const time = /^([01]\d|2[0-3]):[0-5]\d$/;
  const { opens, closes } = workingHours;
  return [
    ...(time.test(opens) && time.test(closes)
      ? []
      : ['Write the working hours like 09:00 and 17:00.']),
    ...(opens < closes ? [] : ['The working day must open before it closes.']),
    ...clockKinds
      .filter((kind) => !targets.some((one) => one.kind === kind))
      .map((kind) => `There is no target for ${kind}.`),
    ...targets
      .filter(({ amount }) => !(amount > 0))
      .map(({ kind, fromOn }) => `The target for ${kind} from ${fromOn} must be above 0.`),
    ...targets
      .filter(({ fromOn }) => !isDay(fromOn))
      .map(({ kind, fromOn }) => `The target for ${kind} begins on "${fromOn}", which is no day.`),
    ...targets
      .filter(
        (one, at) =>
          targets.findIndex((other) => other.kind === one.kind && other.fromOn === one.fromOn) !==
          at,
      )
      .map(({ kind, fromOn }) => `Two targets for ${kind} begin on ${fromOn}.`),
  ];
}

/** Of the target's own time, what is not used up at an instant. */
function timeLeft({ target, startedAt, pauses }: Clock, working: WorkingHours, at: Date): number {
  const count = counting(target, startedAt, working);
  return running(count.from, pauses, at)
    .filter(({ from }) => from < at)
    .reduce(
      (left, { from, until }) =>
        left - count.measure(from, until !== null && until < at ? until : at),
      count.total,
    );
}

/** The stretches in which the clock runs, as far as is known at an instant; the last has no end unless it is paused. */
function running(start: Date, pauses: readonly Pause[], at: Date): readonly Pause[] {
  const stretches: Pause[] = [];
  let from = start;
  for (const pause of merged(pauses, at)) {
    if (pause.from > from) stretches.push({ from, until: pause.from });
    if (pause.until === null) return stretches;
    if (pause.until > from) from = pause.until;
  }
  return [...stretches, { from, until: null }];
}

interface Counting {
  readonly total: number;
  readonly from: Date;
  measure(from: Date, to: Date): number;
  add(from: Date, milliseconds: number): Date;
}

function counting(
  { amount, unit }: Clock['target'],
  startedAt: Date,
  working: WorkingHours,
): Counting {
  if (unit === 'HOURS' || unit === 'MINUTES') {
    return {
      total: amount * (unit === 'HOURS' ? hour : minute),
      from: startedAt,
      measure: (from, to) => to.getTime() - from.getTime(),
      add: (from, milliseconds) => new Date(from.getTime() + milliseconds),
    };
  }
  const inWorkingTime = {
    measure: (from: Date, to: Date) => workingTimeBetween(from, to, working),
    add: (from: Date, milliseconds: number) => addWorkingTime(from, milliseconds, working),
  };
  if (unit === 'WORKING_HOURS') return { total: amount * hour, from: startedAt, ...inWorkingTime };
  // The day it began does not count, so whole days are working time from the midnight that follows.
  return {
    total: amount * workingDayLength(working),
    from: londonInstant(addDays(londonDay(startedAt), 1)),
    ...inWorkingTime,
  };
}

function workingDayLength({ opens, closes }: WorkingHours): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return (minutes(closes) - minutes(opens)) * 60_000;
}

/** The pauses known at an instant, in order and without overlaps. */
function merged(pauses: readonly Pause[], at: Date): readonly Pause[] {
  const joined: Pause[] = [];
  for (const pause of pauses
    .filter(({ from }) => from <= at)
    .sort((a, b) => a.from.getTime() - b.from.getTime())) {
    const last = joined.at(-1);
    if (last?.until === null) break;
    if (last && pause.from <= last.until) {
      const until = pause.until === null || pause.until > last.until ? pause.until : last.until;
      joined[joined.length - 1] = { from: last.from, until };
    } else joined.push(pause);
  }
  return joined;
}
