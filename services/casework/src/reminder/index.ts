import type { MikroORM } from '@mikro-orm/postgresql';
import { escalateTasks } from './escalate-tasks.js';
import { isTimeForDigests } from './reminder.rules.js';
import { sendDigests } from './send-digests.js';

/** What the reminders do by themselves. */
export function reminderJobs(
  orm: MikroORM,
  publicUrl: string,
): Record<string, (payload: unknown) => Promise<void>> {
  return {
    'escalate-tasks': async () => void (await escalateTasks(orm, new Date())),
    'send-digests': async () => {
      if (isTimeForDigests(new Date())) await sendDigests(orm, new Date(), publicUrl);
    },
  };
}

/** Both hours in UTC that can be half past seven in London; one that was missed is made up for while it is still seven. */
export const reminderSchedule = [
  '*/10 * * * * escalate-tasks',
  '30 6,7 * * * send-digests ?fill=25m',
];
