import { migrate } from '@ictg/kit/database';
import { prepareJobs } from '@ictg/kit/job';
import { serviceDatabase, type ServiceDatabase } from '@ictg/kit/testing';
import { entities } from '../database/entities.js';
import { sealReferencesWith } from '../track/index.js';
import { runRole } from '../database/foundation.js';
import { steps } from '../database/steps.js';

/** A migrated casework database of its own for one test file. */
export function caseworkDatabase(serverUrl: string): Promise<ServiceDatabase> {
  sealReferencesWith('a secret of thirty-two letters or more');
  return serviceDatabase(serverUrl, 'casework', entities, async (url) => {
    await prepareJobs(url, runRole);
    await migrate(url, entities, steps);
  });
}
