import { createLog } from '@ictg/kit/log';
import { prepareDatabase } from './database/prepare.js';
import { migrationEnvironment } from './environment.js';

const log = createLog('partnership migration');
const { steps, agencies } = await prepareDatabase(migrationEnvironment().DATABASE_URL);
log.info({ steps, agencies }, 'The database is up to date');
