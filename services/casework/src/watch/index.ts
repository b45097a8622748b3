import type { MikroORM } from '@mikro-orm/postgresql';
import { watchOnce } from './watch-once.js';

/** What looks by itself for what has become due: missed check-ins, reviews, eighteenth birthdays. */
export function watchJobs(orm: MikroORM): Record<string, (payload: unknown) => Promise<void>> {
  return { 'keep-watch': () => watchOnce(orm, new Date()) };
}

/** Every minute, since a missed check-in does not wait. */
export const watchSchedule = ['* * * * * keep-watch'];
