import { createLog } from '@ictg/kit/log';
import { prepareDatabase } from './database/prepare.js';
import { migrationEnvironment } from './environment.js';

const log = createLog('looked-after migration');
const steps = await prepareDatabase(migrationEnvironment().DATABASE_URL);
log.info({ steps }, 'The database is up to date');
