import { migrate } from '@ictg/kit/database';
import { prepareJobs } from '@ictg/kit/job';
import { entities } from './entities.js';
import { runRole } from './foundation.js';
import { steps } from './steps.js';

/** Brings the database up to date, with the queue of jobs. */
export async function prepareDatabase(administratorUrl: string): Promise<readonly string[]> {
  await prepareJobs(administratorUrl, runRole);
  return migrate(administratorUrl, entities, steps);
}
