import { addDays, londonDay, londonInstant, type Day } from '@ictg/kit/calendar';
import type { ProgrammeSettings } from '../programme/index.js';
import type { SessionState } from '../session/index.js';

/** A session, as far as reminders look at it. */
export interface SessionDue {
  readonly state: SessionState;
  readonly onDay: Day;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Somebody with a booking, as far as reminders look at them. */
export interface PersonDue {
  readonly hasPlace: boolean;
  readonly came: boolean;
  readonly bookedAt: Date;
  readonly answered: readonly ('BEFORE' | 'AFTER' | 'THREE_MONTHS')[];
  /** When they were written to, by occasion. */
  readonly told: Readonly<Partial<Record<string, Date>>>;
}

export type DueOccasion =
  | 'FIRST_REMINDER'
  | 'DAY_BEFORE'
  | 'EVALUATE_BEFORE'
  | 'AFTERWARDS'
  | 'EVALUATE_AFTER_AGAIN'
  | 'EVALUATE_LATER'
  | 'EVALUATE_LATER_AGAIN';

/** Mails leave in the morning, when they are read: by the clocks of London, whichever they show that week. */
const morning = '09:00';
/** What nobody was there to send for so long is not sent any more. */
const tooLateDays = 30;

/** What somebody is to be written to for now. What they were written to for before is left out by its key. */
export function dueFor(
  session: SessionDue,
  person: PersonDue,
  settings: ProgrammeSettings,
  now: Date,
): DueOccasion[] {
  if (session.state === 'PLANNED' && person.hasPlace)
    return dueBefore(session, person, settings, now);
  if (session.state === 'HELD' && person.came) return dueAfter(session, person, settings, now);
  return [];
}

function dueBefore(
  { onDay, startsAt }: SessionDue,
  { bookedAt, answered }: PersonDue,
  settings: ProgrammeSettings,
  now: Date,
): DueOccasion[] {
  if (now >= startsAt) return [];
  const first = londonInstant(addDays(onDay, -settings.FIRST_REMINDER_DAYS), morning);
  const dayBefore = londonInstant(addDays(onDay, -1), morning);
  const due: DueOccasion[] = [];
  if (now >= first && !answered.includes('BEFORE')) due.push('EVALUATE_BEFORE');
  // Whoever has only just booked knows.
  if (now >= dayBefore && bookedAt < dayBefore) due.push('DAY_BEFORE');
  else if (now >= first && now < dayBefore && bookedAt < first) due.push('FIRST_REMINDER');
  return due;
}

function dueAfter(
  { endsAt }: SessionDue,
  { answered, told }: PersonDue,
  settings: ProgrammeSettings,
  now: Date,
): DueOccasion[] {
  const due: DueOccasion[] = [];
  const within = (from: Date) => now >= from && now < daysAfter(from, tooLateDays);
  if (within(endsAt)) due.push('AFTERWARDS');
  const again = (asked: Date | undefined) =>
    asked !== undefined && within(daysAfter(asked, settings.EVALUATION_REMINDER_DAYS));
  if (!answered.includes('AFTER') && again(told.AFTERWARDS)) due.push('EVALUATE_AFTER_AGAIN');
  if (answered.includes('THREE_MONTHS')) return due;
  if (within(daysAfter(endsAt, settings.LATER_EVALUATION_DAYS))) due.push('EVALUATE_LATER');
  if (again(told.EVALUATE_LATER)) due.push('EVALUATE_LATER_AGAIN');
  return due;
}

/** Whether somebody who has not answered an invitation is to be asked once more now. */
export function isChaseDue(
  { state, startsAt }: SessionDue,
  invitedAt: Date,
  settings: ProgrammeSettings,
  now: Date,
): boolean {
  return (
    state === 'PLANNED' &&
    startsAt.getTime() - now.getTime() > 24 * 3_600_000 &&
    now >= daysAfter(invitedAt, settings.CHASE_AFTER_DAYS)
  );
}

function daysAfter(from: Date, days: number): Date {
  return londonInstant(addDays(londonDay(from), days), morning);
}
