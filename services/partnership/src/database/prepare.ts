import { atDesk, migrate, openDatabase } from '@ictg/kit/database';
import { prepareJobs } from '@ictg/kit/job';
import { systemViewer } from '@ictg/kit/viewer';
import { loadDirectory } from '../agency/load-directory.js';
import { entities } from './entities.js';
import { runRole } from './foundation.js';
import { steps } from './steps.js';

/** What was still to do. */
export interface Prepared {
  readonly steps: readonly string[];
  /** How many agencies of the open data were new. */
  readonly agencies: number;
}

/** Brings the database up to date and enters the agencies of the open data that it lacks. */
export async function prepareDatabase(administratorUrl: string): Promise<Prepared> {
  await prepareJobs(administratorUrl, runRole);
  const done = await migrate(administratorUrl, entities, steps);
  const orm = await openDatabase({ url: administratorUrl, entities, connections: 2 });
  try {
    return { steps: done, agencies: await atDesk(orm, systemViewer('directory'), loadDirectory) };
  } finally {
    await orm.close(true);
  }
}
