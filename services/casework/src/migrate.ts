import { migrate } from '@ictg/kit/database';
import { prepareJobs } from '@ictg/kit/job';
import { createLog } from '@ictg/kit/log';
import { entities } from './database/entities.js';
import { runRole } from './database/foundation.js';
import { steps } from './database/steps.js';
import { migrationEnvironment } from './environment.js';

const log = createLog('casework migration');
const { DATABASE_URL } = migrationEnvironment();
await prepareJobs(DATABASE_URL, runRole);
const done = await migrate(DATABASE_URL, entities, steps);
log.info(
  { done },
  done.length === 0 ? 'The database is up to date' : 'The database was brought up to date',
);
