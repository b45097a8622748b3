import { isWorkingDay, londonDay, londonTime } from '@ictg/kit/calendar';
import { targetDueAt } from '../clock/clock.rules.js';
import type { ClockSettings } from '../clock/clock.js';

/** A task whose time is up, and whether whoever it is for can be reached. */
export interface OverdueTask {
  readonly id: string;
  readonly dueAt: Date;
  /** The person is away today, and so is whoever would cover. */
  readonly isWithNobody: boolean;
}

/**
 * Which tasks are put to the managers too: those left undone for longer than the target allows, and at once those
 * of somebody away for whom nobody covers.
 */
export function toEscalate(
  tasks: readonly OverdueTask[],
  settings: ClockSettings,
  now: Date,
): string[] {
  return tasks
    .filter(({ dueAt }) => dueAt <= now)
    .filter(({ dueAt, isWithNobody }) => {
      const latest = targetDueAt(settings, 'ESCALATION', dueAt);
      return isWithNobody || (latest !== null && latest <= now);
    })
    .map(({ id }) => id);
}

const hourOfDigest = '07';

/** Whether the digests of the day are sent at this moment: in the morning of a working day, by the clock in London. */
export function isTimeForDigests(now: Date): boolean {
  return isWorkingDay(londonDay(now)) && londonTime(now).startsWith(hourOfDigest);
}

/** One line of a digest. */
export interface DigestTask {
  readonly text: string;
  readonly dueAt: Date;
  readonly isOwn: boolean;
  readonly isEscalated: boolean;
}

/** What one person finds in the mail in the morning; null when nothing of theirs is due today. */
export function digestOf(
  tasks: readonly DigestTask[],
  now: Date,
  publicUrl: string,
): { readonly subject: string; readonly body: string } | null {
  if (tasks.length === 0) return null;
  const late = tasks.filter(({ dueAt }) => dueAt < now);
  const groups: [string, DigestTask[]][] = [
    ['Yours, past their time', late.filter(({ isOwn }) => isOwn)],
    ['Yours, due today', tasks.filter((task) => task.isOwn && !late.includes(task))],
    ['Left undone by others', tasks.filter((task) => !task.isOwn && task.isEscalated)],
    ['For your role or those you cover for', tasks.filter((t) => !t.isOwn && !t.isEscalated)],
  ];
  const parts = groups
    .filter(([, members]) => members.length > 0)
    .map(
      ([heading, members]) => `${heading}\n${members.map(({ text }) => `- ${text}`).join('\n')}`,
    );
  return {
    subject:
      late.length > 0
        ? `${tasks.length} to do today, ${late.length} past their time`
        : `${tasks.length} to do today`,
    body: [...parts, `Everything is on Today: ${publicUrl}/admin/`].join('\n\n'),
  };
}
