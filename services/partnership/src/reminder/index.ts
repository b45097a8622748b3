import type { MikroORM } from '@mikro-orm/postgresql';
import { sendDue } from './send-due.js';

/** What the reminders of sessions do by themselves. */
export function sessionReminderJobs(
  orm: MikroORM,
): Record<string, (payload: unknown) => Promise<void>> {
  return { 'remind-of-sessions': async () => void (await sendDue(orm, new Date())) };
}

/** One that was missed is made up for with the next: what is due stays due. */
export const sessionReminderSchedule = ['*/10 * * * * remind-of-sessions'];
