import { migrate } from '@ictg/kit/database';
import { createLog } from '@ictg/kit/log';
import { entities } from './database/entities.js';
import { steps } from './database/steps.js';
import { migrationEnvironment } from './environment.js';

const log = createLog('casework migration');
const done = await migrate(migrationEnvironment().DATABASE_URL, entities, steps);
log.info(
  { done },
  done.length === 0 ? 'The database is up to date' : 'The database was brought up to date',
);
